import type { OpenApiDocument } from "@wootkit/openapi/document";
import { handMade } from "../src/commands/hand-made.ts";
import { type MadeTable, makeTable } from "./make-table.ts";

const marks = /(<!-- commands: written by `pnpm generate` -->\n)[\s\S]*?(<!-- end of commands -->)/;

/** Replaces the table of commands in the README. */
export function readmeWith(readme: string, document: OpenApiDocument): string {
  return readme.replace(marks, (_, begin, end) => `${begin}\n${tableOf(makeTable(document))}\n\n${end}`);
}

function tableOf({ resources, commands }: MadeTable): string {
  const rows = [
    ...ownRows(resources.map(({ name }) => name)),
    ...resources.map(({ name }) => {
      // In the order of the help.
      const lines = new Set([...ownWords(name), ...(commands.get(name) ?? []).map(({ words }) => rest(words))]);
      return [`\`wootkit ${name}\``, subcommands([...lines])] as const;
    }),
  ];
  const head = ["", "Commands"] as const;
  const [first = 0, second = 0] = [0, 1].map((index) =>
    Math.max(...[head, ...rows].map((row) => (row[index] ?? "").length)),
  );
  const line = ([left, right]: readonly [string, string]) => `| ${left.padEnd(first)} | ${right.padEnd(second)} |`;
  return [line(head), `| ${"-".repeat(first)} | ${"-".repeat(second)} |`, ...rows.map(line)].join("\n");
}

/** Returns the rows of the hand-made commands that belong to no resource. One without subcommands is described. */
function ownRows(resources: readonly string[]): readonly (readonly [string, string])[] {
  const names = new Set(handMade.commands.map(({ words: [first] }) => first));
  return [...names]
    .filter((name) => !resources.includes(name))
    .map((name) => {
      const only = handMade.commands.find(({ words }) => words.length === 1 && words[0] === name);
      return [`\`wootkit ${name}\``, only ? only.brief : subcommands(ownWords(name))] as const;
    });
}

function ownWords(name: string): readonly string[] {
  return handMade.commands.filter(({ words }) => words[0] === name).map(({ words }) => rest(words));
}

function rest(words: readonly string[]): string {
  return words.slice(1).join(" ");
}

function subcommands(lines: readonly string[]): string {
  return lines.map((line) => `\`${line}\``).join(" · ");
}
