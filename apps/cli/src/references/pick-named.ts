import { CommandError, usageError } from "../command-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { listed } from "../output/listed.ts";
import { visibleText } from "../output/visible-text.ts";

/** Something that can be named on the command line. */
export interface Named {
  readonly id: number;
  /** The name in messages. */
  readonly name: string;
  /** Other names that it is found by, such as an e-mail address. */
  readonly aliases?: readonly (string | null | undefined)[];
}

/** How to describe a kind of things. */
export interface NamedKind {
  readonly one: string;
  readonly many: string;
  /** The argument or option that the value came from. */
  readonly label: string;
}

/** Errors list this many names at most. */
const longestList = 12;

/**
 * Finds the thing that a value names: its ID, its whole name, or the beginning of a word of its name. Letter case does
 * not count. A whole name is preferred, and several matches are an error.
 *
 * @throws {CommandError} with the exit code for "not found", or for wrong usage if several things match.
 */
export function pickNamed<Item extends Named>(kind: NamedKind, text: string, items: readonly Item[]): Item {
  const wanted = text.trim().toLowerCase();
  if (wanted === "") throw usageError(`${kind.label} needs a value.`);
  const matches = firstMatches(wanted, items);
  const [only] = matches;
  if (only && matches.length === 1) return only;
  if (only) {
    throw usageError(
      `${kind.label} ${JSON.stringify(text)} matches ${matches.length} ${kind.many}: ${namesOf(matches)}.`,
      "Use the ID of one of them.",
    );
  }
  throw new CommandError(exitCodes.notFound, [
    `There is no ${kind.one} ${JSON.stringify(text)}.`,
    items.length > 0 ? `The ${kind.many} are ${namesOf(items)}.` : `There are no ${kind.many} that you can see.`,
  ]);
}

/** Returns the matches of the strictest rule that has any. */
function firstMatches<Item extends Named>(wanted: string, items: readonly Item[]): readonly Item[] {
  const textsOf = ({ name, aliases = [] }: Item) => [name, ...aliases].map((text) => text?.toLowerCase() ?? "");
  const rules: readonly ((item: Item) => boolean)[] = [
    ({ id }) => /^[1-9]\d*$/.test(wanted) && id === Number(wanted),
    (item) => textsOf(item).includes(wanted),
    (item) => textsOf(item).some((text) => startsAtWord(text, wanted)),
  ];
  for (const rule of rules) {
    const matches = items.filter(rule);
    if (matches.length > 0) return matches;
  }
  return [];
}

function startsAtWord(text: string, wanted: string): boolean {
  for (let index = text.indexOf(wanted); index >= 0; index = text.indexOf(wanted, index + 1)) {
    if (index === 0 || !/[\p{L}\p{N}]/u.test(text[index - 1] ?? "")) return true;
  }
  return false;
}

function namesOf(items: readonly Named[]): string {
  const names = items.slice(0, longestList).map(({ id, name }) => `${visibleText(name)} (${id})`);
  const rest = items.length - names.length;
  return listed(rest > 0 ? [...names, `${rest} more`] : names);
}
