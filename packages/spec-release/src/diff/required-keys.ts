import { pointerSegments } from "../spec/json.ts";
import type { ReportedChange } from "./redocly-report.ts";

/**
 * Tells what becomes of a key once. A key that is gone is not also "no longer required"; whether one that is new must
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
    const isSent = change.verdicts.some(({ rule }) => rule === "required-properties-added");
    const told = gained.filter((name) => isSent || !added.has(name));
    if (lost.length + told.length === 0) return [];
    const verdicts = change.verdicts.filter(({ rule }) => rule !== "required-properties-removed" || lost.length > 0);
    const stayed = old.filter((name) => fresh.includes(name));
    return [
      {
        ...change,
        verdicts,
        base: { ...base, value: [...stayed, ...lost] },
        revision: { ...revision, value: [...stayed, ...told] },
        newKeys: told.filter((name) => added.has(name)),
      },
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
