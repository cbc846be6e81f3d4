import type { CommandEntry } from "../operations/command-table.ts";

/** The arguments of generated commands that can be names. */
const namedArguments = ["agent", "contact", "inbox", "label", "team"] as const;

/** @see {@link namedArguments} */
export type NamedArgument = (typeof namedArguments)[number];

/** Longer numbers are phone numbers or identifiers: no ID is so long. */
const longestId = 10;

/**
 * Returns what each argument of a generated command can name, or undefined for one that is an ID, or that has no name.
 * It needs no request, and little code: every generated command calls it.
 */
export function namesIn(
  { api, arguments: places }: CommandEntry,
  values: readonly string[],
): readonly (NamedArgument | undefined)[] {
  if (api !== "application") return [];
  return values.map((text, index) => {
    const { name = "", type } = places[index] ?? {};
    const isId = /^\d+$/.test(text) && text.length <= longestId;
    return type === "integer" && !isId ? namedArguments.find((kind) => kind === name) : undefined;
  });
}
