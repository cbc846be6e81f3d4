import { groupChanges, otherOperations } from "../report/grouped-changes.ts";
import { terminalText, WIDTH, wrapped } from "../report/safe-text.ts";
import type { CodeLine, UpgradeChange, UpgradePlan } from "./upgrade-plan.ts";
import { count, isUnused, planSummary, planTitle, shownChanges, shownLines } from "./upgrade-summary.ts";

const LEVEL_WIDTH = "breaking".length;
const INDENT = " ".repeat(LEVEL_WIDTH + 4);
/** Lines of code below one change; the JSON form has all. */
const MAX_LINES = 10;
/** The longest place that has text beside it, where every word of that fits. */
const MAX_PLACE = 40;
/** The most of what TypeScript says that is repeated. */
const MAX_ERROR = 200;

/** A plan for a terminal of 80 columns. */
export function upgradeText(plan: UpgradePlan): string {
  // Nothing to compare: then there is nothing to head.
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

/** What touches no operation is of the description, or of the package's own code. */
export function headingOf(heading: string, changes: readonly UpgradeChange[]): string {
  return changes.every(({ symbol }) => symbol !== undefined) ? "The package itself" : heading;
}

function changeLines(change: UpgradeChange): string[] {
  const reach = alsoIn(change);
  const lines = shownLines(change);
  const more = lines.length > MAX_LINES ? [`${INDENT}and ${count(lines.length - MAX_LINES, "more line")}`] : [];
  return [
    ...wrapped(`${change.message}${reach}`, `  ${change.level.padEnd(LEVEL_WIDTH)}  `),
    ...(isUnused(change) ? [`${INDENT}not used by your code`] : []),
    ...lines.slice(0, MAX_LINES).flatMap(codeLine),
    ...more,
  ];
}

/** The other operations that a change touches; counted where naming them would take more than a line. */
function alsoIn(change: UpgradeChange): string {
  const others = otherOperations(change);
  if (others === "") return "";
  const isShort = INDENT.length + change.message.length + others.length < WIDTH;
  return ` (also ${isShort ? others : count(change.operations.length - 1, "other operation")})`;
}

function codeLine({ file, line, column, code, error }: CodeLine): string[] {
  const place = terminalText(`${file}:${line}:${column}`);
  const complaint = error === undefined ? "" : excerpt(error, MAX_ERROR);
  const beside = `${INDENT}${place}  `;
  const longestWord = Math.max(...complaint.split(" ").map(({ length }) => length));
  const isLong = place.length > MAX_PLACE || beside.length + longestWord > WIDTH;
  const head = isLong ? `${INDENT}  ` : beside;
  const text = complaint || excerpt(`compiles: ${code}`, WIDTH - head.length);
  return [...(isLong ? [`${INDENT}${place}`] : []), ...wrapped(text, head)];
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
