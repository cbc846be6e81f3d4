import { pointerSegments } from "../spec/json.ts";
import type { ReportedChange } from "./redocly-report.ts";

/** Redocly's rule for a longer list of required keys. */
export const gainedKeysRule = "required-properties-added";
/** Redocly's rule for a shorter list of required keys. */
export const lostKeysRule = "required-properties-removed";

/**
 * Splits a changed `required` into new required keys, keys that became required, and keys that became optional. A
 * removed key is not reported as "no longer required" too.
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
    const [namesBefore, namesAfter] = [namesOf(base.value), namesOf(revision.value)];
    const removed = keysOf(path, "removed");
    const added = keysOf(path, "added");
    const nowOptional = namesBefore.filter((name) => !namesAfter.includes(name) && !removed.has(name));
    const nowRequired = namesAfter.filter((name) => !namesBefore.includes(name));
    const isSent = change.verdicts.some(({ rule }) => rule === gainedKeysRule);
    const reported = nowRequired.filter((name) => isSent || !added.has(name));
    const kept = namesBefore.filter((name) => namesAfter.includes(name));
    const part = (before: readonly string[], after: readonly string[], rule: string): ReportedChange[] =>
      before.length + after.length === 0
        ? []
        : [
            {
              ...change,
              verdicts: change.verdicts.filter(({ rule: own }) => own !== rule),
              base: { ...base, value: [...kept, ...before] },
              revision: { ...revision, value: [...kept, ...after] },
              newKeys: after.filter((name) => added.has(name)),
            },
          ];
    return [
      ...part(
        [],
        reported.filter((name) => added.has(name)),
        lostKeysRule,
      ),
      ...part(
        [],
        reported.filter((name) => !added.has(name)),
        lostKeysRule,
      ),
      ...part(nowOptional, [], gainedKeysRule),
    ];
  });
}

/** Leaves out added keys that are reported as new and required. */
export function withoutRepeatedKeys(changes: readonly ReportedChange[]): ReportedChange[] {
  const reported = new Set(changes.flatMap(({ path, newKeys = [] }) => newKeys.map((key) => `${path}\n${key}`)));
  return changes.filter(({ path, kind }) => {
    const key = pointerSegments(path).at(-1) ?? "";
    return kind !== "added" || !reported.has(`${path.replace(/\/properties\/[^/]*$/, "")}\n${key}`);
  });
}

function namesOf(required: unknown): string[] {
  return Array.isArray(required) ? required.map(String) : [];
}
