import { mostSevere, type SpecChange } from "../diff/spec-diff.ts";
import { countChanges } from "../report/grouped-changes.ts";
import { code } from "../report/safe-text.ts";
import type { ChangedOperations, WholeOperation } from "./changed-operations.ts";
import { areMany } from "./new-operations.ts";

const maxNames = 4;

/** One imperative sentence without a full stop: added and removed operations, and the most severe other changes. */
export function changesetTitle(changes: readonly SpecChange[], operations: ChangedOperations): string {
  const others = changes.filter((change) => change.level !== "repair" && operations.wholeOf(change) === undefined);
  const worst = mostSevere(others.map(({ level }) => level));
  const weightiest = others.filter(({ level }) => level === worst);
  const follow = worst === undefined ? [] : [followPart(weightiest)];
  const parts = [
    ...(operations.removed.length > 0 ? [`remove ${names(operations.removed)}`] : []),
    ...(operations.added.length > 0 ? [`add ${names(operations.added)}`] : []),
  ];
  // Beside whole new operations, other additions are not worth mentioning.
  if (worst === "breaking" || parts.length === 0) parts.push(...follow);
  const sentence = parts.length === 0 ? "correct the documentation of the API" : parts.join(" and ");
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function followPart(changes: readonly SpecChange[]): string {
  const [first] = changes;
  const isSurface = changes.every(({ symbol }) => symbol !== undefined);
  if (first && changes.length === 1) {
    return `${isSurface ? "change the public types" : "follow the API"}: ${first.message.replace(/\.$/, "")}`;
  }
  const count = countChanges(changes);
  return isSurface ? `make ${count} to the public types` : `follow ${count} to the API`;
}

/** Joins names: `a`, `b` and `c`. If there are too many, the rest is counted; if there are very many, all are. */
function names(all: readonly WholeOperation[]): string {
  if (areMany(all)) return `${all.length} operations`;
  const shown = all.length > maxNames ? all.slice(0, maxNames - 1) : all;
  const words = shown.map(({ name }) => code(name));
  if (shown !== all) words.push(`${all.length - shown.length} more operations`);
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
