import { buildCommand, buildRouteMap, type Command, type RouteMap } from "@stricli/core";
import type { Context } from "../context.ts";
import { commandOf, type OwnRun } from "./build-command.ts";
import type { CommandEntry, CommandTable, ResourceEntry } from "./command-table.ts";

/** Hand-made commands. They replace generated ones with the same words. */
export interface HandMade {
  readonly commands: Readonly<Record<string, Command<Context>>>;
  readonly runs: Readonly<Record<string, OwnRun>>;
}

type Target = Command<Context> | RouteMap<Context>;

const brief = "Chatwoot in your terminal.";

/**
 * Builds the tree of commands that a command line can use. A word that names a command or a resource leaves out all
 * others, as building a command takes longer than running it.
 */
export function routeMap(table: CommandTable, typed: TypedCommands, handMade: HandMade): RouteMap<Context> {
  return buildRouteMap<string, Context>({ routes: routesOf(table, typed, handMade), docs: { brief } });
}

function routesOf(table: CommandTable, { first, resource, entries }: TypedCommands, { commands, runs }: HandMade) {
  const own = first === undefined || !Object.hasOwn(commands, first) ? undefined : commands[first];
  if (first !== undefined && own) return { [first]: own };
  if (resource) return { [resource.name]: group(entries, 1, resource.brief, runs) };
  return { ...Object.fromEntries(table.resources.map((one) => [one.name, stub(one)])), ...commands };
}

/** The first words of a command line, and the commands that they can mean. */
export interface TypedCommands {
  readonly first: string | undefined;
  /** The resource that the first word names, if there is one. */
  readonly resource?: ResourceEntry | undefined;
  /** The command whose words were typed, or else all commands of the resource. */
  readonly entries: readonly CommandEntry[];
}

/** Finds the commands that the first words of a command line can mean. */
export function typedCommands(table: CommandTable, inputs: readonly string[], { commands }: HandMade): TypedCommands {
  const [first] = inputs;
  const isOwn = first === undefined || Object.hasOwn(commands, first);
  const resource = isOwn ? undefined : table.resources.find(({ name }) => name === first);
  if (!resource) return { first, entries: [] };
  const all = table.commands(resource.name);
  const exact = all.filter(({ words }) => words.every((word, index) => word === inputs[index]));
  return { first, resource, entries: exact.length > 0 ? exact : all };
}

/** Groups commands by their next word. */
function group(
  entries: readonly CommandEntry[],
  depth: number,
  text: string,
  runs: HandMade["runs"],
): RouteMap<Context> {
  const names = [...new Set(entries.map(({ words }) => words[depth] ?? ""))];
  const targets = names.map((name): readonly [string, Target] => {
    const within = entries.filter(({ words }) => words[depth] === name);
    const own = within.find(({ words }) => words.length === depth + 1);
    const words = own?.words.join(" ") ?? "";
    if (own) return [name, commandOf(own, Object.hasOwn(runs, words) ? runs[words] : undefined)];
    return [name, group(within, depth + 1, within[0]?.resource ?? "", runs)];
  });
  return buildRouteMap<string, Context>({ routes: Object.fromEntries(targets), docs: { brief: text } });
}

/** A resource in `wootkit --help`. It never runs: a resource that the command line names has its commands instead. */
function stub({ brief: text }: ResourceEntry): Command<Context> {
  return buildCommand<Record<never, never>, [], Context>({
    func: () => undefined,
    parameters: {},
    docs: { brief: text },
  });
}
