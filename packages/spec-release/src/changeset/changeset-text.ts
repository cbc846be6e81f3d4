import { sentenceOf } from "../diff/sentence.ts";
import type { SpecChange, SpecDiff } from "../diff/spec-diff.ts";
import { code } from "../report/safe-text.ts";
import type { ChangedOperations } from "./changed-operations.ts";
import { changesetTitle } from "./changeset-title.ts";
import { migrationNote } from "./migration-note.ts";
import { areMany, newOperationsLines } from "./new-operations.ts";
import { requiredBump } from "./required-bump.ts";
import type { ReleasedPackage } from "./workspace.ts";

const maxPlaces = 3;

/**
 * Returns the changeset for a diff: the bump of each package, a title, breaking changes with migration notes,
 * additions, and one line for all repairs, which readers of a changelog skip. Many new operations are listed by tag.
 *
 * @returns Undefined when nothing has changed.
 */
export function changesetText(
  diff: SpecDiff,
  operations: ChangedOperations,
  packages: readonly ReleasedPackage[],
): string | undefined {
  if (diff.bump === "none") return undefined;
  const releases = packages.map(({ name, version }) => `${JSON.stringify(name)}: ${requiredBump(diff.bump, version)}`);
  const ofLevel = (level: SpecChange["level"]): SpecChange[] => diff.changes.filter((change) => change.level === level);
  const linesOf = (changes: readonly SpecChange[]): string[] =>
    grouped(changes).flatMap((group) => groupLines(group, operations));
  const repairs = ofLevel("repair");
  const lines = [
    ...linesOf(ofLevel("breaking")),
    ...additionLines(ofLevel("addition"), operations, linesOf),
    ...(repairs.length > 0 ? [repairLine(repairs, operations)] : []),
  ];
  const title = changesetTitle(diff.changes, operations);
  return `---\n${releases.join("\n")}\n---\n\n${title}\n\n${lines.join("\n")}\n`;
}

function additionLines(
  additions: readonly SpecChange[],
  operations: ChangedOperations,
  linesOf: (changes: readonly SpecChange[]) => string[],
): string[] {
  const added = additions.flatMap((change) => operations.wholeOf(change) ?? []);
  if (!areMany(added)) return linesOf(additions);
  const others = additions.filter((change) => operations.wholeOf(change) === undefined);
  return [...newOperationsLines(added), ...linesOf(others)];
}

/** Groups changes that touch the same operations. */
function grouped(changes: readonly SpecChange[]): SpecChange[][] {
  const groups = new Map<string, SpecChange[]>();
  for (const change of changes) {
    const key = change.operation === null ? JSON.stringify(change) : change.operations.join("\n");
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()];
}

function groupLines(changes: readonly SpecChange[], operations: ChangedOperations): string[] {
  const [first] = changes;
  if (!first) return [];
  const mark = first.level === "breaking" ? "**Breaking** " : "";
  const where = placeOf(first);
  const lines = (change: SpecChange, start: string, indent: string): string[] => {
    const note = change.level === "breaking" ? migrationNote(change) : undefined;
    return [start + messageOf(change, operations), ...(note === undefined ? [] : [indent + note])];
  };
  if (changes.length === 1) return lines(first, `- ${mark}${where === "" ? "" : `${where}: `}`, "  ");
  return [`- ${mark}${where}:`, ...changes.flatMap((change) => lines(change, "  - ", "    "))];
}

/** The sentence of a change. The line already names the path, so the sentence uses an operation's name in code. */
function messageOf(change: SpecChange, operations: ChangedOperations): string {
  const whole = operations.wholeOf(change);
  if (whole === undefined) return change.message;
  return sentenceOf({ ...change, subject: { type: "operation", names: [whole.name] } });
}

/** The operations that a change touches: one or two by name, more as a count. */
function placeOf({ operations }: SpecChange): string {
  const [first, ...others] = operations.map(code);
  if (first === undefined) return "";
  return others.length < 2 ? [first, ...others].join(", ") : `${first} and ${others.length} other operations`;
}

function repairLine(repairs: readonly SpecChange[], operations: ChangedOperations): string {
  const [only] = repairs;
  if (only && repairs.length === 1) return groupLines([only], operations).join("\n");
  const touched = new Set(repairs.map(({ operation }) => operation));
  const places = [...touched].map((name) => (name === null ? "the document as a whole" : code(name)));
  const where = places.length > maxPlaces ? `in ${places.length} places` : places.join(", ");
  return `- ${repairs.length} repairs of the documentation: ${where}.`;
}
