import { bumpOf, LEVELS, type SpecChange, type SpecDiff } from "../diff/spec-diff.ts";
import type { AcceptedChange } from "./accepted-changes.ts";

/** A diff after review. */
export interface ReviewedDiff {
  /** Levels and bump as reviewed; changes that an entry gave their level say its reason in `accepted`. */
  readonly diff: SpecDiff;
  /** Changes that count for nothing, with the reason. */
  readonly setAside: readonly SpecChange[];
  /** Entries that fit no change, or only such as have the level anyway. */
  readonly stale: readonly AcceptedChange[];
}

/** Gives changes the level of the first entry that fits them. An entry may raise a level as well as lower it. */
export function applyAccepted(found: SpecDiff, entries: readonly AcceptedChange[]): ReviewedDiff {
  const used = new Set<AcceptedChange>();
  const setAside: SpecChange[] = [];
  const changes = found.changes.flatMap((change): SpecChange[] => {
    const entry = entries.find((candidate) => candidate.level !== change.level && fits(candidate, change));
    if (!entry) return [change];
    used.add(entry);
    const { level, reason } = entry;
    if (level !== "none") return [{ ...change, level, accepted: reason }];
    setAside.push({ ...change, accepted: reason });
    return [];
  });
  const stale = entries.filter((entry) => !used.has(entry));
  return { diff: { ...found, bump: bumpOf(changes), changes: sorted(changes) }, setAside, stale };
}

function fits(entry: AcceptedChange, change: SpecChange): boolean {
  return (
    (entry.operation === undefined || change.operations.includes(entry.operation)) &&
    (["file", "pointer", "symbol", "message"] as const).every(
      (part) => entry[part] === undefined || entry[part] === change[part],
    )
  );
}

/** The operations as they came, the gravest of each first. */
function sorted(changes: readonly SpecChange[]): SpecChange[] {
  const operations = [...new Set(changes.map(({ operation }) => operation))];
  return changes.toSorted(
    (left, right) =>
      operations.indexOf(left.operation) - operations.indexOf(right.operation) ||
      LEVELS.indexOf(left.level) - LEVELS.indexOf(right.level),
  );
}
