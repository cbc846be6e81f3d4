import { allLevels, type SpecChange, type SpecDiff } from "../diff/spec-diff.ts";

const maxListedOperations = 3;

/** The parts of a change that a report shows. */
export type ShownChange = Omit<SpecChange, "kind" | "subject">;

/** The changes that are shown under one heading. */
export interface ChangeGroup<Changed extends ShownChange> {
  /** An operation, the document as a whole, or the public types. */
  readonly heading: string;
  readonly isOperation: boolean;
  readonly changes: readonly Changed[];
}

/** Groups changes by their first operation, with a group for the public types, and keeps their order. */
export function groupChanges<Changed extends ShownChange>(changes: readonly Changed[]): ChangeGroup<Changed>[] {
  const headings = [...new Set(changes.map(headingOf))];
  return headings.map((heading) => {
    const group = changes.filter((change) => headingOf(change) === heading);
    return { heading, isOperation: group.some(({ operation }) => operation !== null), changes: group };
  });
}

function headingOf({ operation, symbol }: ShownChange): string {
  return operation ?? (symbol === undefined ? "The document as a whole" : "The public types");
}

/** `1 breaking change, 2 additions, 0 repairs`: the number of changes of each level that occurs. */
export function countChanges(changes: readonly ShownChange[]): string {
  const counts = allLevels.flatMap((level) => {
    const count = changes.filter((change) => change.level === level).length;
    if (count === 0) return [];
    const noun = level === "breaking" ? "breaking change" : level;
    return [`${count} ${noun}${count === 1 ? "" : "s"}`];
  });
  return counts.join(", ");
}

/** One line that sums up a diff. */
export function summaryOf({ bump, changes }: SpecDiff): string {
  return changes.length === 0 ? "Nothing has changed." : `${countChanges(changes)}: a ${bump} version.`;
}

/** `components/pet.yaml:12`, or the file alone when the line is unknown. */
export function placeText({ file, line }: ShownChange): string {
  return line === undefined ? file : `${file}:${line}`;
}

/** The operations that a change touches besides its first one; more than a few are counted. */
export function otherOperations({ operations }: ShownChange, show: (operation: string) => string = String): string {
  const others = operations.slice(1);
  return others.length > maxListedOperations ? `${others.length} other operations` : others.map(show).join(", ");
}

/** `(accepted: reason)` after some space, for a change whose level comes from a reviewed entry; otherwise empty. */
export function acceptedText({ accepted }: ShownChange, space: string): string {
  return accepted === undefined ? "" : `${space}(accepted: ${accepted})`;
}
