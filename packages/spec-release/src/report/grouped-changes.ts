import { LEVELS, type SpecChange, type SpecDiff } from "../diff/spec-diff.ts";

const maxListedOperations = 3;

/** The parts of a change that a report shows. */
export type ShownChange = Omit<SpecChange, "kind" | "subject">;

/** The changes that are shown under one heading. */
export interface ChangeGroup<Changed extends ShownChange> {
  /** An operation, or what else was changed: the description as a whole, the public types. */
  readonly heading: string;
  readonly isOperation: boolean;
  readonly changes: readonly Changed[];
}

/** Groups changes by their first operation, those of the public types by themselves, and keeps their order. */
export function groupChanges<Changed extends ShownChange>(changes: readonly Changed[]): ChangeGroup<Changed>[] {
  const headings = [...new Set(changes.map(headingOf))];
  return headings.map((heading) => {
    const group = changes.filter((change) => headingOf(change) === heading);
    return { heading, isOperation: group.some(({ operation }) => operation !== null), changes: group };
  });
}

function headingOf({ operation, symbol }: ShownChange): string {
  return operation ?? (symbol === undefined ? "The description as a whole" : "The public types");
}

/** `1 breaking change, 2 additions, 0 repairs`: how many changes there are of each level that occurs. */
export function countChanges(changes: readonly ShownChange[]): string {
  const counts = LEVELS.flatMap((level) => {
    const count = changes.filter((change) => change.level === level).length;
    if (count === 0) return [];
    const noun = level === "breaking" ? "breaking change" : level;
    return [`${count} ${noun}${count === 1 ? "" : "s"}`];
  });
  return counts.join(", ");
}

/** One line on the whole of a diff. */
export function summaryOf({ bump, changes }: SpecDiff): string {
  return changes.length === 0 ? "Nothing has changed." : `${countChanges(changes)}: a ${bump} version.`;
}

/** `components/pet.yaml:12`, without the line where it is not known. */
export function placeText({ file, line }: ShownChange): string {
  return line === undefined ? file : `${file}:${line}`;
}

/** The operations that a change touches beside its first one; more than a few are counted. */
export function otherOperations({ operations }: ShownChange, show: (operation: string) => string = String): string {
  const others = operations.slice(1);
  return others.length > maxListedOperations ? `${others.length} other operations` : others.map(show).join(", ");
}

/** `(accepted: reason)` after some space, for a change that a reviewed entry gave its level; else nothing. */
export function acceptedText({ accepted }: ShownChange, space: string): string {
  return accepted === undefined ? "" : `${space}(accepted: ${accepted})`;
}
