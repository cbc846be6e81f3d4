import { type OpenApiDocument, operations } from "@wootkit/openapi/document";

const marks = /(<!-- operations: written by `pnpm generate` -->\n)[\s\S]*?(<!-- end of operations -->)/;

/** Returns the README with a table of all operations by resource. */
export function readmeWith(readme: string, document: OpenApiDocument): string {
  return readme.replace(marks, (_, begin, end) => `${begin}\n${tableOf(document)}\n\n${end}`);
}

function tableOf(document: OpenApiDocument): string {
  const byTag = new Map<string, string[]>();
  for (const { tag, id } of operations(document)) byTag.set(tag, [...(byTag.get(tag) ?? []), `\`${id}\``]);
  const rows = [...byTag].map(([tag, ids]) => [tag, ids.join(" · ")] as const).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const head = ["resource", "operations"] as const;
  const [first = 0, second = 0] = [0, 1].map((column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = ([left, right]: readonly [string, string]) => `| ${left.padEnd(first)} | ${right.padEnd(second)} |`;
  return [line(head), `| ${"-".repeat(first)} | ${"-".repeat(second)} |`, ...rows.map(line)].join("\n");
}
