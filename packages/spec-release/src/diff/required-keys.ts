import { pointerSegments } from "../spec/json.ts";
import type { ReportedChange } from "./redocly-report.ts";

/** Redocly's rules for a list of required keys that has become longer, or shorter. */
const gainedRule = "required-properties-added";
const lostRule = "required-properties-removed";

/**
 * Tells what becomes of a key once: a list in which keys were added and removed is a change for each. A key that is gone is not also "no longer required"; whether one that is new must
 * be sent is told with its being new.
 */
export function settleRequiredKeys(changes: readonly ReportedChange[]): ReportedChange[] {
  const keysOf = (path: string, kind: ReportedChange["kind"]): Set<string> =>
    new Set(
      changes.flatMap((change) => {
        if (change.kind !== kind || !change.path.startsWith(`${path}/properties`)) return [];
        const [key, ...deeper] = pointerSegments(change.path.slice(`${path}/properties`.length));
        if (key !== undefined) return deeper.length === 0 ? [key] : [];
        return Object.keys(Object((kind === "added" ? change.revision : change.base)?.value));
      }),
    );
  return changes.flatMap((change): ReportedChange[] => {
    const { property, typeName, kind, base, revision, path } = change;
    if (property !== "required" || typeName !== "Schema" || kind !== "modified" || !base || !revision) return [change];
    const [old, fresh] = [namesOf(base.value), namesOf(revision.value)];
    const removed = keysOf(path, "removed");
    const added = keysOf(path, "added");
    const lost = old.filter((name) => !fresh.includes(name) && !removed.has(name));
    const gained = fresh.filter((name) => !old.includes(name));
    const isSent = change.verdicts.some(({ rule }) => rule === gainedRule);
    const told = gained.filter((name) => isSent || !added.has(name));
    const stayed = old.filter((name) => fresh.includes(name));
    const part = (before: readonly string[], after: readonly string[], rule: string): ReportedChange[] =>
      before.length + after.length === 0
        ? []
        : [
            {
              ...change,
              verdicts: change.verdicts.filter(({ rule: own }) => own !== rule),
              base: { ...base, value: [...stayed, ...before] },
              revision: { ...revision, value: [...stayed, ...after] },
              newKeys: after.filter((name) => added.has(name)),
            },
          ];
    return [
      ...part(
        [],
        told.filter((name) => added.has(name)),
        lostRule,
      ),
      ...part(
        [],
        told.filter((name) => !added.has(name)),
        lostRule,
      ),
      ...part(lost, [], gainedRule),
    ];
  });
}

/** Leaves out that a key is new where it is told that it is new and required. */
export function withoutTold(changes: readonly ReportedChange[]): ReportedChange[] {
  const told = new Set(changes.flatMap(({ path, newKeys = [] }) => newKeys.map((key) => `${path}\n${key}`)));
  return changes.filter(({ path, kind }) => {
    const key = pointerSegments(path).at(-1) ?? "";
    return kind !== "added" || !told.has(`${path.replace(/\/properties\/[^/]*$/, "")}\n${key}`);
  });
}

function namesOf(required: unknown): string[] {
  return Array.isArray(required) ? required.map(String) : [];
}
