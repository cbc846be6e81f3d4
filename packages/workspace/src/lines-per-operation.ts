import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type OpenApiDocument, operations } from "../../../openapi/document.ts";
import { root } from "./root.ts";

/** A room, and where it holds code by hand that belongs to single operations. */
interface Room {
  readonly name: string;
  readonly own: RegExp;
  /** Lines that one more operation took by hand before they were generated, tests not counted. Measured on two. */
  readonly before: number;
}

const rooms: readonly Room[] = [
  { name: "packages/client", own: /^src\/(contacts|conversation-history|history\/.+)\.ts$/, before: 2 },
  { name: "packages/sandbox", own: /^src\/resources\/(?!.*\/seed\b).+\.ts$/, before: 78 },
  { name: "apps/cli", own: /^src\/commands\/(?!api|upgrade).+\.ts$/, before: 126 },
  { name: "apps/docs", own: /^samples\/(?!quick-start|errors|home)/, before: 12 },
];

/**
 * How much code by hand the operations of the document take outside `openapi/`.
 *
 * @returns a line for each room: the lines that belong to single operations, divided by all operations.
 */
export function linesPerOperation(): string[] {
  const document: OpenApiDocument = JSON.parse(readFileSync(join(root, "openapi/dist/openapi.json"), "utf8"));
  const count = operations(document).length;
  const width = Math.max(...rooms.map(({ name }) => name.length));
  const rows = rooms.map(({ name, own, before }) => {
    const lines = trackedFiles(name)
      .filter((file) => own.test(file))
      .reduce((sum, file) => sum + linesOf(join(root, name, file)), 0);
    const each = (lines / count).toFixed(1).padStart(6);
    return `${name.padEnd(width)}  ${each} (${lines} for ${count}; one more took ${before} in November 2026)`;
  });
  return ["Lines by hand per operation, outside openapi/:", ...rows];
}

function trackedFiles(folder: string): string[] {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard"];
  return execFileSync("git", args, { cwd: join(root, folder), encoding: "utf8" })
    .split("\n")
    .filter(Boolean);
}

function linesOf(file: string): number {
  return readFileSync(file, "utf8").split("\n").length - 1;
}
