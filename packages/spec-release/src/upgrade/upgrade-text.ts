import { groupChanges, otherOperations } from "../report/grouped-changes.ts";
import { reportWidth, terminalText, wrapped } from "../report/safe-text.ts";
import type { CodeLine, UpgradeChange, UpgradePlan } from "./upgrade-plan.ts";
import { count, isUnused, planSummary, planTitle, shownChanges, shownLines } from "./upgrade-summary.ts";

const levelWidth = "breaking".length;
const indent = " ".repeat(levelWidth + 4);
/** Most lines of code shown for one change. JSON output has all of them. */
const maxLines = 10;
/** A longer place gets its own line, so that the text next to a shorter one has enough room for any word. */
const maxPlace = 40;
/** Longest part of a TypeScript error that is shown. */
const maxError = 200;

/** A plan for a terminal of 80 columns. */
export function upgradeText(plan: UpgradePlan): string {
  // Without changes, there is nothing to put a heading on.
  const summary = planSummary(plan).flatMap((sentence) => wrapped(sentence));
  if (plan.command === undefined) return `${summary.join("\n")}\n`;
  const blocks = [
    wrapped(planTitle(plan)),
    ...groupChanges(shownChanges(plan)).map(({ heading, changes }) => [
      terminalText(headingOf(heading, changes)),
      ...changes.flatMap(changeLines),
    ]),
    ...untracedBlock(plan),
    [...summary, ...upgradeLine(plan)],
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** The heading for changes that touch no operation: of the document as a whole, or of the package's own code. */
export function headingOf(heading: string, changes: readonly UpgradeChange[]): string {
  return changes.every(({ symbol }) => symbol !== undefined) ? "The package itself" : heading;
}

function changeLines(change: UpgradeChange): string[] {
  const reach = alsoIn(change);
  const lines = shownLines(change);
  const more = lines.length > maxLines ? [`${indent}and ${count(lines.length - maxLines, "more line")}`] : [];
  return [
    ...wrapped(`${change.message}${reach}`, `  ${change.level.padEnd(levelWidth)}  `),
    ...(isUnused(change) ? [`${indent}not used by your code`] : []),
    ...lines.slice(0, maxLines).flatMap(codeLine),
    ...more,
  ];
}

/** The other operations that a change touches. They are counted if their names need more than one line. */
function alsoIn(change: UpgradeChange): string {
  const others = otherOperations(change);
  if (others === "") return "";
  const isShort = indent.length + change.message.length + others.length < reportWidth;
  return ` (also ${isShort ? others : count(change.operations.length - 1, "other operation")})`;
}

function codeLine({ file, line, column, code, error }: CodeLine): string[] {
  const place = terminalText(`${file}:${line}:${column}`);
  const complaint = error === undefined ? "" : excerpt(error, maxError);
  const beside = `${indent}${place}  `;
  const longestWord = Math.max(...complaint.split(" ").map(({ length }) => length));
  const isLong = place.length > maxPlace || beside.length + longestWord > reportWidth;
  const head = isLong ? `${indent}  ` : beside;
  const text = complaint || excerpt(`compiles: ${code}`, reportWidth - head.length);
  return [...(isLong ? [`${indent}${place}`] : []), ...wrapped(text, head)];
}

function excerpt(text: string, length: number): string {
  const line = terminalText(text);
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

function untracedBlock({ code }: UpgradePlan): string[][] {
  if (!code || code.untraced.length === 0) return [];
  return [["Errors that can't be traced to one change", ...code.untraced.flatMap(codeLine)]];
}

function upgradeLine({ command }: UpgradePlan): string[] {
  return command === undefined ? [] : [`Upgrade: ${terminalText(command)}`];
}
