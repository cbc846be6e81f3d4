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
 * Builds the tree of commands. If the command line names a resource, the tree has only this one. Otherwise, the resources
 * are just listed in help.
 */
export function routeMap(table: CommandTable, typed: CommandEntries, { commands, runs }: HandMade): RouteMap<Context> {
  const resources = table.resources
    .filter(({ name }) => typed.resource === undefined || typed.resource === name)
    .map(
      (resource) =>
        [resource.name, typed.resource ? group(typed.entries, 1, resource.brief, runs) : stub(resource)] as const,
    );
  return buildRouteMap<string, Context>({ routes: { ...Object.fromEntries(resources), ...commands }, docs: { brief } });
}

/** The resource on the command line, if there is one, and its commands. */
export interface CommandEntries {
  readonly resource: string | undefined;
  readonly entries: readonly CommandEntry[];
}

/** Finds the resource that the first word names. */
export function typedResource(table: CommandTable, first: string | undefined, { commands }: HandMade): CommandEntries {
  const isResource =
    first !== undefined && !Object.hasOwn(commands, first) && table.resources.some(({ name }) => name === first);
  return isResource ? { resource: first, entries: table.commands(first) } : { resource: undefined, entries: [] };
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
