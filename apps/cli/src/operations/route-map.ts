import { buildCommand, buildRouteMap, type Command, type RouteMap } from "@stricli/core";
import type { Context } from "../context.ts";
import { commandOf } from "./build-command.ts";
import type { CommandEntry, CommandTable } from "./command-table.ts";
import { firstWords } from "./first-words.ts";
import type { HandMade } from "./hand-made-command.ts";

/** A command before it is built. */
interface Leaf {
  readonly words: readonly string[];
  readonly brief: string;
  readonly build: () => Command<Context> | Promise<Command<Context>>;
}

/** The commands that a command line can mean. */
export interface TypedCommands {
  readonly leaves: readonly Leaf[];
  /** Describes each group of commands, by its words. */
  readonly groups: Readonly<Record<string, string>>;
  /** The generated commands among them. */
  readonly entries: readonly CommandEntry[];
  /** Whether the words of one command were typed. Otherwise, only help or an error follows. */
  readonly isExact: boolean;
}

/**
 * Finds the commands that the first words of a command line can mean. All others are left out, as building a command
 * takes longer than running it.
 */
export function typedCommands(table: CommandTable, inputs: readonly string[], handMade: HandMade): TypedCommands {
  const [first = ""] = inputs;
  const own = handMade.commands.filter(({ words }) => words[0] === first);
  const isTyped = ({ words }: Pick<Leaf, "words">) => words.every((word, index) => word === inputs[index]);
  // Without the table, which takes time to read.
  const exactOwn = own.filter(isTyped).sort((a, b) => b.words.length - a.words.length)[0];
  const resource = exactOwn ? undefined : table.resources.find(({ name }) => name === first);
  const entries = resource ? table.commands(resource.name) : [];
  const exact = exactOwn ? [] : entries.filter(isTyped);
  const nested = entries.filter(({ words }) => words.length > 2);
  const groups = {
    ...Object.fromEntries(nested.map(({ words, resource: about }) => [words.slice(0, 2).join(" "), about])),
    ...handMade.groups,
    ...(resource && { [resource.name]: resource.brief }),
  };
  if (exactOwn) return { leaves: [ownLeaf(exactOwn)], groups, entries: [], isExact: true };
  if (exact.length > 0) {
    return { leaves: exact.map((entry) => leafOf(entry, handMade)), groups, entries: exact, isExact: true };
  }
  if (resource || own.length > 0) return { leaves: merged(entries, own), groups, entries, isExact: false };
  return { leaves: everything(table, handMade), groups, entries: [], isExact: false };
}

/** Returns the first words of a command line that are a command, or a group of commands. */
export function knownWords({ leaves }: TypedCommands, inputs: readonly string[]): readonly string[] {
  const isKnown = (depth: number) =>
    leaves.some(({ words }) => depth <= words.length && words.slice(0, depth).every((word, at) => word === inputs[at]));
  let depth = 0;
  while (depth < inputs.length && isKnown(depth + 1)) depth++;
  return inputs.slice(0, depth);
}

/** Builds the tree of commands that a command line can use. */
export async function routeMap({ leaves, groups, isExact }: TypedCommands): Promise<RouteMap<Context>> {
  const commands = await Promise.all(leaves.map((leaf) => (isExact ? leaf.build() : stub(leaf.brief))));
  return group(
    leaves.map(({ words, brief }, index) => ({ words, brief, command: commands[index] ?? stub(brief) })),
    [],
    groups,
  );
}

function ownLeaf({ words, brief, load }: HandMade["commands"][number]): Leaf {
  return { words, brief, build: load };
}

function leafOf(entry: CommandEntry, { runs }: HandMade): Leaf {
  const line = entry.words.join(" ");
  const load = Object.hasOwn(runs, line) ? runs[line] : undefined;
  return { words: entry.words, brief: entry.brief, build: async () => commandOf(entry, await load?.()) };
}

/** Returns the commands of a resource. Hand-made ones come first, as they are made for people. */
function merged(entries: readonly CommandEntry[], own: HandMade["commands"]): readonly Leaf[] {
  const lines = new Set(own.map(({ words }) => words.join(" ")));
  const generated = entries.filter(({ words }) => !lines.has(words.join(" ")));
  const unbuilt = generated.map((entry): Leaf => ({ ...entry, build: () => stub(entry.brief) }));
  return [...own.map(ownLeaf), ...unbuilt];
}

/** Returns a leaf for each resource and for each first word of a hand-made command. */
function everything(table: CommandTable, handMade: HandMade): readonly Leaf[] {
  return firstWords(table, handMade).map(([name, brief]) => ({ words: [name], brief, build: () => stub(brief) }));
}

interface Branch {
  readonly words: readonly string[];
  readonly brief: string;
  readonly command: Command<Context>;
}

/** Groups commands by the word after those in `path`. */
function group(
  branches: readonly Branch[],
  path: readonly string[],
  groups: TypedCommands["groups"],
): RouteMap<Context> {
  const depth = path.length;
  const names = [...new Set(branches.map(({ words }) => words[depth] ?? ""))];
  const targets = names.map((name): readonly [string, Command<Context> | RouteMap<Context>] => {
    const within = branches.filter(({ words }) => words[depth] === name);
    const own = within.find(({ words }) => words.length === depth + 1);
    return [name, own ? own.command : group(within, [...path, name], groups)];
  });
  const brief =
    depth === 0 ? "Chatwoot in your terminal." : (groups[path.join(" ")] ?? `The commands of ${path.join(" ")}.`);
  return buildRouteMap<string, Context>({ routes: Object.fromEntries(targets), docs: { brief } });
}

/** A command that only help lists. It never runs: if its words are typed, the command itself is built. */
function stub(brief: string): Command<Context> {
  return buildCommand<Record<never, never>, [], Context>({ func: () => undefined, parameters: {}, docs: { brief } });
}
