import { countChanges } from "../report/grouped-changes.ts";
import { type CodeCheck, type CodeLine, isTouching, type UpgradeChange, type UpgradePlan } from "./upgrade-plan.ts";

const words: Readonly<Record<UpgradePlan["bump"], string>> = {
  major: " (breaking)",
  minor: " (additions)",
  patch: " (repairs)",
  none: "",
};

/** `pet-client 0.3.0 → 0.4.0 (breaking)` */
export function planTitle({ package: name, from, to, bump }: UpgradePlan): string {
  return `${name} ${from} → ${to}${words[bump]}`;
}

/** The changes to show. Repairs change no program and are only counted, unless they cause an error in the code. */
export function shownChanges({ changes }: UpgradePlan): UpgradeChange[] {
  return changes.filter((change) => change.level !== "repair" || isTouching(change));
}

/** The lines of code to show for a change: all for a breaking one, otherwise only those with errors. */
export function shownLines({ level, lines = [], pointer }: UpgradeChange): CodeLine[] {
  const isAll = level === "breaking" || pointer.endsWith("/deprecated");
  return lines.filter(({ error }) => isAll || error !== undefined);
}

/** Whether code was checked and a breaking change doesn't touch it. */
export function isUnused({ level, lines }: UpgradeChange): boolean {
  return level === "breaking" && lines?.length === 0;
}

/** The summary of a plan, as sentences. */
export function planSummary(plan: UpgradePlan): string[] {
  const { package: name, from, to, changes, code, command, notes } = plan;
  if (command === undefined) {
    const state = from === to ? "is already installed" : `is installed, and newer than ${to}`;
    return [`${name} ${from} ${state}: nothing to upgrade.`];
  }
  if (changes.length === 0) return ["Nothing has changed.", ...notes];
  const others = changes.filter(({ level }) => level !== "breaking");
  return [
    verdict(plan),
    ...(others.length === 0 ? [] : [`Also: ${countChanges(others)}.`]),
    ...(code ? uncounted(code, from) : []),
    ...notes,
  ];
}

/** One sentence about the breaking changes. */
function verdict({ changes, code }: UpgradePlan): string {
  const breaking = changes.filter(({ level }) => level === "breaking");
  if (!code) {
    const hint = "With --project tsconfig.json you see which lines of your code they touch.";
    return breaking.length === 0 ? "Nothing breaks." : `${count(breaking.length, "breaking change")}. ${hint}`;
  }
  const touching = breaking.filter(isTouching);
  const lines = [...changes.filter(isTouching).flatMap(shownLines), ...code.untraced];
  const all = count(breaking.length, "breaking change");
  if (lines.length === 0) return breaking.length === 0 ? "Nothing breaks." : `None of ${all} touches your code.`;
  const places = countPlaces(lines);
  const failing = countPlaces(lines.filter(({ error }) => error !== undefined));
  // Types can have changes that are in no document.
  if (touching.length === 0)
    return `No breaking change touches your code, but ${count(failing, "line")} no longer ${failing === 1 ? "compiles" : "compile"}.`;
  const compiling =
    failing === 0 ? "all still compile" : `${failing} no longer ${failing === 1 ? "compiles" : "compile"}`;
  const unused = breaking.filter(isUnused).length;
  const rest = unused === 0 ? "" : `; ${unused} ${unused === 1 ? "does" : "do"} not`;
  const verb = touching.length === 1 ? "touches" : "touch";
  return `${touching.length} of ${all} ${verb} your code, at ${count(places, "line")} (${compiling})${rest}.`;
}

/** Sentences about errors that no change explains. */
function uncounted({ errorsBefore, untraced }: CodeCheck, from: string): string[] {
  const [exist, verb] = errorsBefore === 1 ? ["exists", "is"] : ["exist", "are"];
  return [
    ...(errorsBefore === 0
      ? []
      : [`${count(errorsBefore, "error")} that already ${exist} with ${from} ${verb} not counted.`]),
    ...(untraced.length === 0 ? [] : [`${count(untraced.length, "new error")} can't be traced to one change.`]),
  ];
}

function countPlaces(lines: readonly CodeLine[]): number {
  return new Set(lines.map(({ file, line }) => `${file}:${line}`)).size;
}

/** `1 line`, `2 lines` */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
