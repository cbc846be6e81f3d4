import type { StoredLists } from "./stored-table.ts";
import type { Index, Key, Row } from "./table-definition.ts";

/** The rows of an index: a sorted list for each key, and the keys of each group. */
export class SortedLists<R extends Row> implements StoredLists<R> {
  readonly #index: Index<R>;
  readonly #lists = new Map<Key, R[]>();
  readonly #groups = new Map<Key, Set<Key>>();

  constructor(index: Index<R>, rows: Iterable<R> = []) {
    this.#index = index;
    for (const row of rows) {
      const key = index.key(row);
      if (key !== undefined) this.set(key, row, this.get(key) ?? []).push(row);
    }
    for (const list of this.#lists.values()) list.sort((a, b) => compare(a, b, index));
  }

  get(key: Key): R[] | undefined {
    return this.#lists.get(key);
  }

  /** Returns all keys. */
  keys(): Iterable<Key> {
    return this.#lists.keys();
  }

  /** Stores the list for a key, and adds the key to the group of `row`. Returns the list. */
  set(key: Key, row: R, list: R[]): R[] {
    const group = this.#index.group?.(row);
    if (group !== undefined) this.#groups.set(group, (this.#groups.get(group) ?? new Set()).add(key));
    this.#lists.set(key, list);
    return list;
  }

  keysOf(group: Key): ReadonlySet<Key> {
    return this.#groups.get(group) ?? new Set();
  }
}

export function insertSorted<R extends Row>(list: R[], row: R, index: Index<R>): void {
  list.splice(position(list, row, index), 0, row);
}

export function removeSorted<R extends Row>(list: R[], row: R, index: Index<R>): void {
  list.splice(position(list, row, index), 1);
}

/** Returns the position of a row in a list, or where to insert it. */
function position<R extends Row>(list: readonly R[], row: R, index: Index<R>): number {
  let [low, high] = [0, list.length];
  // Most rows are appended.
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
