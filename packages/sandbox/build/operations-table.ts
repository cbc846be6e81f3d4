import { type OpenApiDocument, type Operation, operations } from "@wootkit/openapi/document";
import { notPlayed } from "../src/not-played.ts";

const marks = /(<!-- operations: written by `pnpm generate` -->\n)[\s\S]*?(<!-- end of operations -->)/;

/** Returns the README with the number of operations that the sandbox plays, and a table of them by resource. */
export function readmeWith(readme: string, document: OpenApiDocument): string {
  const all = operations(document);
  const played = all.filter(({ id }) => !notPlayed.some((other) => other === id));
  const count =
    played.length === all.length
      ? `The sandbox plays all ${all.length} operations of the API document.`
      : `The sandbox plays ${played.length} of the ${all.length} operations of the API document. It responds to the others with a 404, and logs\nthat it doesn't play them yet. \`notPlayed\`, an export of this package, lists them.`;
  return readme.replace(marks, (_, begin, end) => `${begin}\n${count}\n\n${tableOf(played)}\n\n${end}`);
}

function tableOf(played: readonly Operation[]): string {
  const byTag = new Map<string, string[]>();
  for (const { tag, id } of played) byTag.set(tag, [...(byTag.get(tag) ?? []), `\`${id}\``]);
  const rows = [...byTag].map(([tag, ids]) => [tag, ids.join(" · ")] as const).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const head = ["resource", "operations"] as const;
  const [first = 0, second = 0] = [0, 1].map((column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = ([left, right]: readonly [string, string]) => `| ${left.padEnd(first)} | ${right.padEnd(second)} |`;
  return [line(head), `| ${"-".repeat(first)} | ${"-".repeat(second)} |`, ...rows.map(line)].join("\n");
}
