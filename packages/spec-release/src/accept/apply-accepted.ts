import { bumpOf } from "../diff/bump.ts";
import { allLevels, type SpecChange, type SpecDiff } from "../diff/spec-diff.ts";
import type { AcceptedChange } from "./accepted-changes.ts";

/** A diff after review. */
export interface ReviewedDiff {
  /** Levels and bump after review. A change that got its level from an entry has the reason in `accepted`. */
  readonly diff: SpecDiff;
  /** Changes that an entry sets aside, with the reason. */
  readonly setAside: readonly SpecChange[];
  /** Entries that match no change, or only changes that already have the level. */
  readonly stale: readonly AcceptedChange[];
}

/** Gives each change the level of the first entry that matches it. An entry can raise a level as well as lower it. */
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

/** Sorts the changes of each operation by severity, and keeps the order of operations. */
function sorted(changes: readonly SpecChange[]): SpecChange[] {
  const operations = [...new Set(changes.map(({ operation }) => operation))];
  return changes.toSorted(
    (left, right) =>
      operations.indexOf(left.operation) - operations.indexOf(right.operation) ||
      allLevels.indexOf(left.level) - allLevels.indexOf(right.level),
  );
}
