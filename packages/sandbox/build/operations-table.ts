import { type OpenApiDocument, type Operation, operations } from "@wootkit/openapi/document";
import evidence from "../evidence.json" with { type: "json" };

const marks = /(<!-- operations: written by `pnpm generate` -->\n)[\s\S]*?(<!-- end of operations -->)/;

const parityMarks = /(<!-- parity: written by `pnpm generate` -->\n)[\s\S]*?(<!-- end of parity -->)/;

/** Returns the README with the operations that the sandbox plays, in a table by resource, and how faithful they are. */
export function readmeWith(readme: string, document: OpenApiDocument): string {
  const all = operations(document);
  const count = `The sandbox plays all ${all.length} operations of the API document.`;
  return readme
    .replace(marks, (_, begin, end) => `${begin}\n${count}\n\n${operationsTable(all)}\n\n${end}`)
    .replace(parityMarks, (_, begin, end) => `${begin}\n${parityTable()}\n\n${end}`);
}

/** Returns a table with the figures of evidence.json, the newest release first. */
function parityTable(): string {
  const rows = Object.entries(evidence).map(([version, { recorded, notSetUp, replayed, shape, exact }]) =>
    [version, recorded, notSetUp, replayed, shape, exact].map(String),
  );
  const head = ["Chatwoot", "recorded", "not set up", "replayed", "same shape", "same values"];
  return tableOf(head, rows.toReversed());
}

function operationsTable(all: readonly Operation[]): string {
  const byTag = new Map<string, string[]>();
  for (const { tag, id } of all) byTag.set(tag, [...(byTag.get(tag) ?? []), `\`${id}\``]);
  const rows = [...byTag].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([tag, ids]) => [tag, ids.join(" · ")]);
  return tableOf(["resource", "operations"], rows);
}

/** Returns a Markdown table with columns of equal width, as the formatter wants it. */
function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
