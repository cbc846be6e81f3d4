import type { Index, Key, Row } from "./table.ts";

/** The rows by their key in an index, each list in its order. */
export function sortedLists<R extends Row>(rows: Iterable<R | null>, index: Index<R>): Map<Key, R[]> {
  const lists = new Map<Key, R[]>();
  for (const row of rows) {
    const key = row === null ? undefined : index.key(row);
    if (row === null || key === undefined) continue;
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [row]);
    else list.push(row);
  }
  for (const list of lists.values()) list.sort((a, b) => compare(a, b, index));
  return lists;
}

export function insertSorted<R extends Row>(list: R[], row: R, index: Index<R>): void {
  list.splice(position(list, row, index), 0, row);
}

export function removeSorted<R extends Row>(list: R[], row: R, index: Index<R>): void {
  list.splice(position(list, row, index), 1);
}

/** The position of a row in a list, or the one that it would have. */
function position<R extends Row>(list: readonly R[], row: R, index: Index<R>): number {
  let [low, high] = [0, list.length];
  // Most rows come last.
  const last = list.at(-1);
  if (last !== undefined && compare(last, row, index) < 0) low = high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = list[middle];
    if (other !== undefined && compare(other, row, index) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compare<R extends Row>(a: R, b: R, { order }: Index<R>): number {
  return order?.(a, b) || a.id - b.id;
}
