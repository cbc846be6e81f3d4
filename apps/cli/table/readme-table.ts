import type { OpenApiDocument } from "@wootkit/openapi/document";
import { type MadeTable, makeTable } from "./make-table.ts";

const marks = /(<!-- commands: written by `pnpm generate` -->\n)[\s\S]*?(<!-- end of commands -->)/;

/** Replaces the table of commands in the README. */
export function readmeWith(readme: string, document: OpenApiDocument): string {
  return readme.replace(marks, (_, begin, end) => `${begin}\n${tableOf(makeTable(document))}\n\n${end}`);
}

function tableOf({ resources, commands }: MadeTable): string {
  const rows = resources.map(({ name }) => {
    const lines = (commands.get(name) ?? []).map(({ words }) => `\`${words.slice(1).join(" ")}\``);
    return [`\`wootkit ${name}\``, lines.join(" · ")] as const;
  });
  const head = ["Resource", "Commands"] as const;
  const [first = 0, second = 0] = [0, 1].map((index) =>
    Math.max(...[head, ...rows].map((row) => (row[index] ?? "").length)),
  );
  const line = ([left, right]: readonly [string, string]) => `| ${left.padEnd(first)} | ${right.padEnd(second)} |`;
  return [line(head), `| ${"-".repeat(first)} | ${"-".repeat(second)} |`, ...rows.map(line)].join("\n");
}
