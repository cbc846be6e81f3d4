import path from "node:path";
import { pointerSegments } from "../spec/json.ts";
import { SourceLines } from "../spec/source-lines.ts";
import { pathTemplate } from "../types/typed-parts.ts";
import type { ComparedSpec, Comparison } from "./comparison.ts";
import type { FoundChange } from "./found-change.ts";
import { sentenceOf } from "./sentence.ts";
import { allLevels, type SpecChange } from "./spec-diff.ts";

/**
 * Turns changes into those of the report: with lines, by operation in the order of the new document, the most severe
 * first.
 */
export function finishedChanges({ before, after, cwd }: Comparison, changes: readonly FoundChange[]): SpecChange[] {
  const order = new Map(
    [...after.operations, ...before.operations].toReversed().map(({ name }, index) => [name, -index]),
  );
  const rank = ({ operation }: SpecChange): number =>
    operation === null ? Number.NEGATIVE_INFINITY : (order.get(operation) ?? Number.POSITIVE_INFINITY);
  const lines = new SourceLines();
  const inBoth = operationsOfBoth(before, after);
  return changes
    .map((change) => finished({ ...change, operations: operationsTouched(change, inBoth) }, lines, cwd))
    .toSorted(
      (left, right) =>
        compare(rank(left), rank(right)) || allLevels.indexOf(left.level) - allLevels.indexOf(right.level),
    );
}

/** The names of the operations that both documents have. */
function operationsOfBoth(before: ComparedSpec, after: ComparedSpec): ReadonlySet<string> {
  const [namesBefore, namesAfter] = [before, after].map(({ operations }) => operations.map(({ name }) => name));
  const [pathsBefore, pathsAfter] = [namesBefore, namesAfter].map((names) => new Set(names?.map(pathTemplate)));
  return new Set([
    ...(namesBefore ?? []).filter((name) => pathsAfter?.has(pathTemplate(name))),
    ...(namesAfter ?? []).filter((name) => pathsBefore?.has(pathTemplate(name))),
  ]);
}

/**
 * A change to a shared part doesn't touch operations that were added or removed as a whole, unless only those have it.
 */
function operationsTouched({ operations }: FoundChange, inBoth: ReadonlySet<string>): readonly string[] {
  const touched = operations.filter((name) => inBoth.has(name));
  return touched.length > 0 ? touched : operations;
}

function finished(change: FoundChange, lines: SourceLines, cwd: string): SpecChange {
  const { level, kind, subject, operations, place, before, after } = change;
  return {
    level,
    kind,
    subject,
    operation: operations[0] ?? null,
    operations,
    pointer: place.pointer,
    file: path.relative(cwd, place.file),
    line: place.line ?? lines.lineOf(place.file, pointerSegments(place.pointer)),
    message: sentenceOf(change),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** Not a subtraction: infinite ranks have no difference. */
function compare(left: number, right: number): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
