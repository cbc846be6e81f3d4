import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type OpenApiDocument, operations } from "../../../openapi/document.ts";
import { root } from "./root.ts";

/** How many hand-written lines the operations of the document take in a package. Blank lines don't count. */
export interface OperationCost {
  readonly room: string;
  readonly lines: number;
  /** Lines per operation of the document. */
  readonly each: number;
  /** The most lines per operation that are allowed. Lower it when `each` falls, and never raise it. */
  readonly limit: number;
  /** Lines that one more operation took before operations were generated, measured on two in November 2026. */
  readonly before: number | undefined;
}

/** The packages, and their source files that belong to single operations or resources. */
const rooms: readonly (Omit<OperationCost, "lines" | "each"> & { readonly files: string; readonly not?: RegExp })[] = [
  {
    room: "packages/client",
    files: "packages/client/src/{messages,*contact*,*-history,history/*}.ts",
    limit: 2.2,
    before: 2,
  },
  {
    room: "packages/sandbox",
    files: "packages/sandbox/src/resources/**/*.ts",
    not: /\bseed\b/,
    limit: 27.1,
    before: 78,
  },
  {
    room: "of these in operations.ts",
    files: "packages/sandbox/src/resources/*/operations.ts",
    limit: 8.9,
    before: undefined,
  },
  { room: "apps/cli", files: "apps/cli/src/commands/**/*.ts", not: /\/(api|upgrade)\b/, limit: 1, before: 126 },
  { room: "apps/docs", files: "apps/docs/samples/*/*", not: /\/(quick-start|errors|home)\//, limit: 0.3, before: 12 },
];

/** Counts, for each package, the hand-written lines outside `openapi/` that the document's operations need. */
export function operationCosts(): OperationCost[] {
  const document: OpenApiDocument = JSON.parse(readFileSync(join(root, "openapi/dist/openapi.json"), "utf8"));
  const count = operations(document).length;
  return rooms.map(({ files, not, room, limit, before }) => {
    const lines = globSync(files, { cwd: root })
      .filter((file) => !not?.test(file.replaceAll("\\", "/")))
      .reduce((sum, file) => sum + linesOf(join(root, file)), 0);
    return { room, lines, each: lines / count, limit, before };
  });
}

/** Returns the costs as a table for people. */
export function operationCostTable(costs: readonly OperationCost[]): string {
  const head = ["Hand-written lines per operation", "now", "before", "all"];
  const rows = costs.map(({ room, lines, each, before }) => [
    room,
    each.toFixed(1),
    String(before ?? ""),
    String(lines),
  ]);
  const width = Math.max(...[head, ...rows].map(([room = ""]) => room.length));
  return [head, ...rows]
    .map(([room = "", ...figures]) => [room.padEnd(width), ...figures.map((figure) => figure.padStart(6))].join("  "))
    .join("\n");
}

function linesOf(file: string): number {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim()).length;
}
