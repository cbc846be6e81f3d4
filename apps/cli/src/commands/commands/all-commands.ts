import type { Command } from "@stricli/core";
import { configurationFlags } from "../../configuration.ts";
import type { Context } from "../../context.ts";
import { commandOf } from "../../operations/build-command.ts";
import type { CommandEntry, CommandTable } from "../../operations/command-table.ts";
import { type Effect, effectOf } from "../../operations/effect.ts";
import { firstWords } from "../../operations/first-words.ts";
import type { HandMade, HandMadeCommand } from "../../operations/hand-made-command.ts";
import { outputFlags } from "../../output/output-flags.ts";
import { ownEffects } from "./own-effects.ts";
/** An argument of a command. */
export interface ArgumentFacts {
  readonly name: string;
  readonly text: string;
  readonly required: boolean;
  readonly repeatable: boolean;
  readonly values?: readonly string[];
}

/** An option of a command. */
export interface OptionFacts {
  /** Such as `--title`. */
  readonly name: string;
  /** Such as `-f`. */
  readonly short?: string;
  /** The placeholder of the value. Absent for an option without a value. */
  readonly value?: string;
  readonly text: string;
  readonly required: boolean;
  readonly repeatable: boolean;
  readonly values?: readonly string[];
}

/** The options that many commands have. */
export const commonOptions = { connection: configurationFlags, output: outputFlags } as const;

/** A group of {@link commonOptions}. */
export type CommonOptions = keyof typeof commonOptions;

/** Everything about a command that other programs need. */
export interface CommandFacts {
  /** The words after `wootkit`. */
  readonly words: readonly string[];
  readonly brief: string;
  readonly arguments: readonly ArgumentFacts[];
  /** The options, without {@link commonOptions}. */
  readonly options: readonly OptionFacts[];
  readonly common: readonly CommonOptions[];
  /** The ID of the operation, for a generated command. */
  readonly operation?: string;
  /** What the command does to the account. `none` if it does not use one. */
  readonly effect: Effect | "none";
  readonly examples: readonly string[];
}

/** Returns all commands by their first word. Within it, hand-made commands come before generated ones. */
export async function allCommands(table: CommandTable, handMade: HandMade): Promise<readonly CommandFacts[]> {
  const names = table.resources.map(({ name }) => name);
  const groups = firstWords(table, handMade).map(([name]) =>
    groupOf(name, names.includes(name) ? table.commands(name) : [], handMade),
  );
  return (await Promise.all(groups)).flat();
}

async function groupOf(name: string, entries: readonly CommandEntry[], { commands, runs }: HandMade) {
  const own = commands.filter(({ words: [first] }) => first === name);
  const lines = new Set(own.map(({ words }) => words.join(" ")));
  const generated = entries.filter(({ words }) => !lines.has(words.join(" ")));
  return Promise.all([
    ...own.map(handMadeFacts),
    ...generated.map(async (entry) => {
      const line = entry.words.join(" ");
      return entryFacts(entry, commandOf(entry, Object.hasOwn(runs, line) ? await runs[line]?.() : undefined));
    }),
  ]);
}

async function handMadeFacts({ words, load }: HandMadeCommand): Promise<CommandFacts> {
  return { words, ...commandFacts(await load(), () => ({})), effect: ownEffects[words.join(" ")] ?? "none" };
}

function entryFacts(entry: CommandEntry, command: Command<Context>): CommandFacts {
  const { words, operation, flags, arguments: places } = entry;
  const facts = commandFacts(command, (name) => [...flags, ...places].find((one) => one.name === name) ?? {});
  return { words, ...facts, operation, effect: effectOf(entry) };
}

/** What the table of commands knows about an option or an argument, and the built command does not. */
interface Known {
  readonly values?: readonly string[];
  readonly required?: boolean;
}

function commandFacts(
  { parameters, brief, fullDescription = brief }: Command<Context>,
  known: (name: string) => Known,
): Pick<CommandFacts, "brief" | "arguments" | "options" | "common" | "examples"> {
  const { flags = {}, positional, aliases = {} } = parameters;
  const shared = Object.keys(commonOptions) as CommonOptions[];
  const common = shared.filter((group) => Object.keys(commonOptions[group]).every((name) => name in flags));
  const commonNames = new Set(common.flatMap((group) => Object.keys(commonOptions[group])));
  const own = Object.entries(flags).filter(([name]) => !commonNames.has(name));
  const places = positional?.kind === "array" ? [positional.parameter] : (positional?.parameters ?? []);
  return {
    brief,
    arguments: places.map(({ placeholder = "value", brief: text, optional = false }) => ({
      name: placeholder,
      text,
      required: !optional && positional?.kind !== "array",
      repeatable: positional?.kind === "array",
      ...valuesOf(known(placeholder)),
    })),
    options: own.map(([name, flag]) => optionFacts(name, flag, { letters: aliases, known: known(name) })),
    common,
    examples: examplesIn(fullDescription),
  };
}

/** The members of a flag that Stricli has for all or some kinds of flags. */
interface Flag {
  readonly kind: string;
  readonly brief: string;
  readonly placeholder?: string;
  readonly variadic?: unknown;
  readonly optional?: boolean;
  readonly default?: unknown;
  readonly values?: readonly string[];
}

/** Returns the facts of an option. */
export function optionFacts(
  name: string,
  flag: Flag,
  { letters, known }: { readonly letters: Readonly<Record<string, string | undefined>>; readonly known: Known },
): OptionFacts {
  const short = Object.entries(letters).find(([, flagName]) => flagName === name)?.[0];
  const { kind, brief, placeholder = "value", variadic, optional = false, default: preset, values } = flag;
  return {
    name: `--${name}`,
    ...(short !== undefined && { short: `-${short}` }),
    ...(kind !== "boolean" && kind !== "counter" && { value: placeholder }),
    text: brief.replace(/ Required\.$/, ""),
    required: known.required ?? (!optional && preset === undefined),
    repeatable: variadic !== undefined && variadic !== false,
    ...valuesOf(values === undefined ? known : { values }),
  };
}

function valuesOf({ values }: Known): { readonly values?: readonly string[] } {
  return values === undefined ? {} : { values };
}

function examplesIn(description: string): readonly string[] {
  const [, text = ""] = /^Examples:\n([\s\S]*)$/m.exec(description) ?? [];
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
