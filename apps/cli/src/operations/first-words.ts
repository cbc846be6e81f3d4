import type { CommandTable } from "./command-table.ts";
import type { HandMade } from "./hand-made-command.ts";

/** Returns the first words of all commands, and what they are for. Resources come first. */
export function firstWords(
  { resources }: CommandTable,
  { commands, groups }: HandMade,
): readonly (readonly [word: string, brief: string])[] {
  const named = new Set(resources.map(({ name }) => name));
  const own = new Map(commands.map(({ words: [first], brief }) => [first, groups[first] ?? brief]));
  return [
    ...resources.map(({ name, brief }) => [name, brief] as const),
    ...[...own].filter(([name]) => !named.has(name)),
  ];
}
