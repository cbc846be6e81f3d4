import type { Rows } from "./rows.ts";

/** The positions of a page. Pages count from 1; what is no number, and what is below 1, is the first page. */
export function pageRange(page: unknown, size: number): readonly [from: number, to: number] {
  const number = Math.max(1, Number.parseInt(String(page), 10) || 1);
  return [(number - 1) * size, number * size];
}

/** The rows of a page; empty past the end. */
export function pageOf<R>(rows: readonly R[] | Rows<R>, page: unknown, size: number): R[] {
  const [from, to] = pageRange(page, size);
  return rows.slice(from, to);
}

/**
 * A range of several lists as if they were one. Each of them is in the order of `compare`, which puts no two rows
 * alike. It reads a few rows of each list and those in the range, however many there are before it.
 */
export function rangeAcross<R>(
  lists: readonly Rows<R>[],
  compare: (a: R, b: R) => number,
  [from, to]: readonly [number, number],
): R[] {
  const cursors = skip(lists, compare, from).map((position, index) => {
    const list = lists[index];
    return { list, position, head: list?.at(position) };
  });
  const found: R[] = [];
  while (found.length < to - from) {
    const next = cursors.reduce<(typeof cursors)[number] | undefined>((first, cursor) => {
      if (cursor.head === undefined) return first;
      return first?.head === undefined || compare(cursor.head, first.head) < 0 ? cursor : first;
    }, undefined);
    if (next?.head === undefined) return found;
    found.push(next.head);
    next.position += 1;
    next.head = next.list?.at(next.position);
  }
  return found;
}

/** How many rows of each list are among the first `count` of all. */
function skip<R>(lists: readonly Rows<R>[], compare: (a: R, b: R) => number, count: number): number[] {
  const low = lists.map(() => 0);
  if (count === 0) return low;
  const high = lists.map(({ size }) => size);
  if (count >= sum(high)) return high;
  // Each round takes a row out of the middle, and looks on which side of it the boundary is.
  while (sum(low) < count) {
    const widths = lists.map((_, index) => (high[index] ?? 0) - (low[index] ?? 0));
    const widest = widths.indexOf(Math.max(...widths));
    const pivot = lists[widest]?.at((low[widest] ?? 0) + Math.floor((widths[widest] ?? 0) / 2));
    if (pivot === undefined) return low;
    const before = lists.map((list) => list.countBefore((row) => compare(row, pivot)));
    const isFirstOfTheRest = sum(before) < count;
    const bounds = isFirstOfTheRest ? low : high;
    before.forEach((position, index) => {
      bounds[index] = isFirstOfTheRest
        ? Math.max(low[index] ?? 0, position + Number(index === widest))
        : Math.min(high[index] ?? 0, position);
    });
  }
  return low;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
