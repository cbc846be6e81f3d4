import type { CommandEntry } from "./command-table.ts";
import type { TypedFlags } from "./flag-values.ts";
import { nextPage } from "./next-page.ts";

/** Returns a note on how to get more items, or undefined if the list is complete. */
export function morePages(entry: CommandEntry, body: unknown, typed: TypedFlags): string | undefined {
  const flagOf = (parameter: string) => entry.flags.find(({ field }) => field === parameter)?.name;
  const next = nextPage(entry, body, (parameter) => typed[`${flagOf(parameter)}`]);
  if (!next) return undefined;
  const { about, parameter } = next;
  const how = parameter && `For ${parameter.what}, add --${flagOf(parameter.name)} ${parameter.value}.`;
  return [about, how].filter(Boolean).join(" ");
}
