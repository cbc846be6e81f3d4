import { builtTable } from "../../built-table.ts";
import type { Context } from "../../context.ts";
import type { HandMade } from "../../operations/hand-made-command.ts";
import { allCommands, type CommandFacts, type CommonOptions, commonOptions, optionFacts } from "./all-commands.ts";

/** Prints all commands: one line each, or JSON for other programs. */
export async function printCommands(context: Context, handMade: HandMade, asJson: boolean): Promise<void> {
  const all = await allCommands(context.table ?? builtTable, handMade);
  context.process.stdout.write(asJson ? `${JSON.stringify(jsonOf(all), null, 2)}\n` : all.map(lineOf).join(""));
}

function lineOf({ words, brief }: CommandFacts): string {
  return `${`wootkit ${words.join(" ")}`.padEnd(44)}  ${brief}\n`;
}

/** The names are in snake case, as in the API. */
function jsonOf(all: readonly CommandFacts[]) {
  return {
    common_options: Object.fromEntries(
      Object.entries(commonOptions).map(([group, flags]) => [
        group,
        Object.entries(flags).map(([name, flag]) => optionFacts(name, flag, { letters: {}, known: {} })),
      ]),
    ) satisfies Partial<Record<CommonOptions, unknown>>,
    commands: all.map(({ common, ...facts }) => ({
      command: ["wootkit", ...facts.words].join(" "),
      ...facts,
      common_options: common,
    })),
  };
}
