import path from "node:path";
import { pointerSegments } from "../spec/json.ts";
import { SourceLines } from "../spec/source-lines.ts";
import type { Comparison } from "./comparison.ts";
import type { FoundChange } from "./found-change.ts";
import { asSentence } from "./sentence.ts";
import { LEVELS, type SpecChange } from "./spec-diff.ts";

/** Changes as they are reported: each with its line, by operation in the order of the new description, the gravest first. */
export function finishedChanges({ before, after }: Comparison, changes: readonly FoundChange[]): SpecChange[] {
  const order = new Map(
    [...after.operations, ...before.operations].toReversed().map(({ name }, index) => [name, -index]),
  );
  const rank = ({ operation }: SpecChange): number =>
    operation === null ? Number.NEGATIVE_INFINITY : (order.get(operation) ?? Number.POSITIVE_INFINITY);
  const lines = new SourceLines();
  return changes
    .map((change) => finished(change, lines))
    .toSorted(
      (left, right) => compare(rank(left), rank(right)) || LEVELS.indexOf(left.level) - LEVELS.indexOf(right.level),
    );
}

function finished({ level, operations, place, message, before, after }: FoundChange, lines: SourceLines): SpecChange {
  return {
    level,
    operation: operations[0] ?? null,
    operations,
    pointer: place.pointer,
    file: path.relative(process.cwd(), place.file),
    line: place.line ?? lines.lineOf(place.file, pointerSegments(place.pointer)),
    message: asSentence(message),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** Not a difference: infinite ranks have none. */
function compare(left: number, right: number): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
