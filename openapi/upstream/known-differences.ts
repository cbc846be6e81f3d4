import { parse, stringify } from "yaml";
import { type Difference, differenceKey, lineOf, type Side } from "./differences.ts";
import { UsageError } from "./usage-error.ts";

/** Known differences that have their reason in common. */
export interface KnownGroup {
  readonly reason: string;
  readonly differences: readonly Difference[];
}

// What only ours has needs no reason: recordings prove it.
const knownSides = ["theirs", "differ"] as const satisfies readonly Side[];

/** The reason that `--update` writes: what has it is still news. */
export const toReview = "To review";

const header = `# How Chatwoot's own API description and ours are known to differ, and why. \`pnpm upstream\` prints only what is not here.
# theirs: only Chatwoot's has it. differ: they contradict each other. Not listed: what only ours has or accepts, as recordings prove it, and
# operations that openapi/names.yaml names and ours does not describe yet.
# \`pnpm upstream FILE|URL --update\` removes entries that no longer apply, and adds new ones as "${toReview}": move them to their reason.
`;

/**
 * The list as it is written.
 *
 * @throws {UsageError} when an entry can't be read.
 */
export function readKnown(text: string, file: string): KnownGroup[] {
  const groups: unknown = parsed(text, file);
  if (!Array.isArray(groups)) throw new UsageError(`${file} is no list of groups, each with a reason.`);
  return groups.map((group: unknown, index) => {
    const { reason, ...lists } = Object(group);
    const wrong = (what: string) =>
      new UsageError(`${file}: ${what} in group ${index + 1}${reason ? `, "${reason}"` : ""}.`);
    if (typeof reason !== "string" || reason.trim() === "") throw wrong("there is no reason");
    const differences = Object.entries(lists).flatMap(([side, lines]) => {
      if (!isKnownSide(side)) throw wrong(`"${side}" is neither ${knownSides.join(" nor ")}`);
      if (!Array.isArray(lines)) throw wrong(`"${side}" is no list`);
      return lines.map((line: unknown): Difference => {
        const [, method, path, part = ""] = /^([A-Z]+) (\/\S*)(?: (\S.*))?$/.exec(String(line)) ?? [];
        if (!method || !path) throw wrong(`"${line}" is no "METHOD /path" with what differs behind it`);
        return { side, method, path, part };
      });
    });
    return { reason, differences };
  });
}

/** The list of the differences that still apply, with the new ones at its end. */
export function writeKnown(groups: readonly KnownGroup[], news: readonly Difference[]): string {
  const toList = news.filter(({ side }) => isKnownSide(side));
  const written = [...groups, { reason: toReview, differences: toList }]
    .filter(({ differences }) => differences.length > 0)
    .map(({ reason, differences }) => {
      const lists = knownSides.map(
        (side) => [side, differences.filter((one) => one.side === side).map(lineOf)] as const,
      );
      return { reason, ...Object.fromEntries(lists.filter(([, lines]) => lines.length > 0)) };
    });
  return header + stringify(written, { lineWidth: 0 });
}

/** The found differences that are not known, and the known groups divided into those that were found and those that were not. */
export function compareWithKnown(known: readonly KnownGroup[], found: readonly Difference[]) {
  const reviewed = known.filter(({ reason }) => reason !== toReview);
  const foundKeys = new Set(found.map(differenceKey));
  const knownKeys = new Set(reviewed.flatMap(({ differences }) => differences.map(differenceKey)));
  const parted = (holds: boolean): KnownGroup[] =>
    reviewed
      .map(({ reason, differences }) => ({
        reason,
        differences: differences.filter((one) => foundKeys.has(differenceKey(one)) === holds),
      }))
      .filter(({ differences }) => differences.length > 0);
  return {
    news: found.filter((one) => !knownKeys.has(differenceKey(one))),
    holding: parted(true),
    stale: parted(false),
  };
}

function parsed(text: string, file: string): unknown {
  try {
    return parse(text) ?? [];
  } catch (error) {
    const [reason = ""] = error instanceof Error ? error.message.split("\n") : [];
    throw new UsageError(`${file} is not valid YAML: ${reason.replace(/:$/, "")}.`);
  }
}

function isKnownSide(word: string): word is (typeof knownSides)[number] {
  return knownSides.some((side) => side === word);
}
