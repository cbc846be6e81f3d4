import type { ChangeLevel, SpecChange } from "../diff/spec-diff.ts";
import { countChanges } from "../report/grouped-changes.ts";
import { type CodeLine, isTouching, type UpgradeChange, type UpgradePlan } from "./upgrade-plan.ts";

const WORDS: Readonly<Record<UpgradePlan["bump"], string>> = {
  major: " (breaking)",
  minor: " (additions)",
  patch: " (repairs)",
  none: "",
};

/** `pet-client 0.3.0 → 0.4.0 (breaking)` */
export function planTitle({ package: name, from, to, bump }: UpgradePlan): string {
  return `${name} ${from} → ${to}${WORDS[bump]}`;
}

/** The changes that a reader is shown: repairs change no program and are counted only, unless the code meets an error there. */
export function shownChanges({ changes }: UpgradePlan): UpgradeChange[] {
  return changes.filter((change) => change.level !== "repair" || isTouching(change));
}

/** The lines of code that stand below a change: all of a breaking one, of another those that it matters to. */
export function shownLines({ level, lines = [], pointer }: UpgradeChange): CodeLine[] {
  const isAll = level === "breaking" || pointer.endsWith("/deprecated");
  return lines.filter(({ error }) => isAll || error !== undefined);
}

/** Whether code was looked at and doesn't meet a breaking change. */
export function isUnused({ level, lines }: UpgradeChange): boolean {
  return level === "breaking" && lines?.length === 0;
}

/** What the whole comes to, one sentence or more each. */
export function planSummary(plan: UpgradePlan): string[] {
  const { changes, code, from, command, notes } = plan;
  if (changes.length === 0) {
    return command === undefined
      ? [`${plan.package} ${from} is installed already: nothing to upgrade.`]
      : ["Nothing has changed.", ...notes];
  }
  const before = code?.errorsBefore ?? 0;
  return [
    verdict(plan),
    ...rest(changes),
    ...(before > 0
      ? [
          `${count(before, "error")} that ${before === 1 ? "is" : "are"} there with ${from} already ${before === 1 ? "is" : "are"} not counted.`,
        ]
      : []),
    ...(code && code.untraced.length > 0
      ? [`${count(code.untraced.length, "new error")} can't be traced to one change.`]
      : []),
    ...notes,
  ];
}

function verdict({ changes, code }: UpgradePlan): string {
  const breaking = changes.filter(({ level }) => level === "breaking");
  if (!code) {
    const hint = "With --project tsconfig.json you see which lines of your code they touch.";
    return breaking.length === 0 ? "Nothing breaks." : `${count(breaking.length, "breaking change")}. ${hint}`;
  }
  const touching = changes.filter(isTouching);
  const lines = [...touching.flatMap(shownLines), ...code.untraced];
  if (breaking.length === 0 && lines.length === 0) return "Nothing breaks.";
  const places = new Set(lines.map(({ file, line }) => `${file}:${line}`));
  const failing = new Set(lines.filter(({ error }) => error !== undefined).map(({ file, line }) => `${file}:${line}`));
  const all = `of ${count(breaking.length, "breaking change")}`;
  if (lines.length === 0) return `None ${all} touches your code.`;
  const unused = breaking.length - breaking.filter(isTouching).length;
  const compile =
    failing.size === 0 ? "all still compile" : `${failing.size} no longer compile${failing.size === 1 ? "s" : ""}`;
  const others = unused === 0 ? "" : `; ${unused} ${unused === 1 ? "is" : "are"} not used by it`;
  return `${touching.length} ${all} ${touching.length === 1 ? "touches" : "touch"} your code, at ${count(places.size, "line")} (${compile})${others}.`;
}

function rest(changes: readonly SpecChange[]): string[] {
  const isRest = (level: ChangeLevel): boolean => level !== "breaking";
  const others = changes.filter(({ level }) => isRest(level));
  return others.length === 0 ? [] : [`Besides: ${countChanges(others)}.`];
}

/** `1 line`, `2 lines` */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
