import { parse, stringify } from "yaml";
import { type Difference, differenceKey, lineOf, type Side } from "./differences.ts";
import { UsageError } from "./usage-error.ts";

/** Known differences with the same reason. In their method, path and part, `*` stands for any characters. */
export interface KnownGroup {
  readonly reason: string;
  readonly differences: readonly Difference[];
}

// Parts that only our document has need no reason: recordings prove them.
const knownSides = ["theirs", "differ"] as const satisfies readonly Side[];

/** The reason that `--update` writes. A difference with this reason still counts as new. */
export const toReview = "To review";

const header = `# The known differences between Chatwoot's own API document and ours, grouped by reason. \`pnpm upstream\` prints all
# others. theirs: only Chatwoot's has it. differ: they contradict each other. \`*\` stands for any characters. Two kinds
# need no entry: parts that only ours has or accepts, because recordings prove them, and operations in
# openapi/names.yaml that ours does not describe yet. \`pnpm upstream FILE|URL --update\` removes entries that no longer
# apply, and adds new ones under "${toReview}": move them to their reason.
`;

/**
 * Parses the list.
 *
 * @throws {UsageError} when an entry is invalid.
 */
export function readKnown(text: string, file: string): KnownGroup[] {
  const groups: unknown = parsed(text, file);
  if (!Array.isArray(groups)) throw new UsageError(`${file} is not a list of groups, each with a reason.`);
  return groups.map((group: unknown, index) => {
    const { reason, ...lists } = Object(group);
    const wrong = (what: string) =>
      new UsageError(`${file}: ${what} in group ${index + 1}${reason ? `, "${reason}"` : ""}.`);
    if (typeof reason !== "string" || reason.trim() === "") throw wrong("the reason is missing");
    const differences = Object.entries(lists).flatMap(([side, lines]) => {
      if (!isKnownSide(side)) throw wrong(`"${side}" is neither ${knownSides.join(" nor ")}`);
      if (!Array.isArray(lines)) throw wrong(`"${side}" is not a list`);
      return lines.map((line: unknown): Difference => {
        const [, method, path, part = ""] = /^([A-Z]+|\*) (\/\S*)(?: (\S.*))?$/.exec(String(line)) ?? [];
        if (!method || !path) throw wrong(`"${line}" is not "METHOD /path" and the part that differs`);
        return { side, method, path, part };
      });
    });
    return { reason, differences };
  });
}

/** Returns the list of the differences that still apply, with the new ones at its end. */
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

/**
 * Returns the unknown differences, the number of the known ones, and the entries of the list divided into those that
 * still apply and those that don't.
 */
export function compareWithKnown(known: readonly KnownGroup[], found: readonly Difference[]) {
  const reviewed = known
    .filter(({ reason }) => reason !== toReview)
    .map((group) => ({ ...group, entries: group.differences.map((entry) => ({ entry, isLike: likeness(entry) })) }));
  const foundKeys = found.map(differenceKey);
  const parted = (holds: boolean): KnownGroup[] =>
    reviewed
      .map(({ reason, entries }) => ({
        reason,
        differences: entries.filter(({ isLike }) => foundKeys.some(isLike) === holds).map(({ entry }) => entry),
      }))
      .filter(({ differences }) => differences.length > 0);
  const isKnown = (key: string) => reviewed.some(({ entries }) => entries.some(({ isLike }) => isLike(key)));
  const news = found.filter((one) => !isKnown(differenceKey(one)));
  return { news, known: found.length - news.length, holding: parted(true), stale: parted(false) };
}

/** Returns a test for the keys of differences that an entry of the list names. */
function likeness(entry: Difference): (key: string) => boolean {
  const pieces = differenceKey(entry)
    .split("*")
    .map((text) => text.replace(/[\\^$.+?()[\]{}|]/g, "\\$&"));
  const pattern = new RegExp(`^${pieces.join(".*")}$`, "s");
  return (key) => pattern.test(key);
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
