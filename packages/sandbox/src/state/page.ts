import type { Rows } from "./rows.ts";

/** Returns the positions on a page. Pages count from 1. An invalid page, or one below 1, is the first page. */
export function pageRange(page: unknown, size: number): readonly [from: number, to: number] {
  const number = Math.max(1, Number.parseInt(String(page), 10) || 1);
  return [(number - 1) * size, number * size];
}

/** Returns the rows on a page. A page past the end is empty. */
export function pageOf<R>(rows: readonly R[] | Rows<R>, page: unknown, size: number): R[] {
  const [from, to] = pageRange(page, size);
  return rows.slice(from, to);
}

/**
 * Returns a range of several sorted lists merged into one. `compare` is the order of each list, and never returns 0.
 * Reads the rows in the range and a few more of each list, wherever the range is.
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

/** Returns how many rows of each list are among the first `count` rows of the merged list. */
function skip<R>(lists: readonly Rows<R>[], compare: (a: R, b: R) => number, count: number): number[] {
  const low = lists.map(() => 0);
  if (count === 0) return low;
  const high = lists.map(({ size }) => size);
  if (count >= sum(high)) return high;
  // Each round takes a pivot from the middle of the widest list, and finds out on which side of it the boundary is.
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
