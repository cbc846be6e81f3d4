import { SortedLists } from "../state/sorted-list.ts";
import type { RowList, StoredLists, StoredTable } from "../state/stored-table.ts";
import type { Index, Key, Row } from "../state/table-definition.ts";

/** The rows with the IDs from 1 to `count`. A row is built when it is first read. */
export interface GeneratedRows<R extends Row> {
  readonly count: number;
  /** Returns the row with an ID, if there is one. */
  readonly get: (id: number) => R | undefined;
}

/** Returns rows that a function builds from their IDs. */
export function generatedRows<R extends Row>(count: number, rowAt: (id: number) => R): GeneratedRows<R> {
  const built = new Array<R | undefined>(count + 1);
  return {
    count,
    get(id) {
      if (!(Number.isInteger(id) && id >= 1 && id <= count)) return undefined;
      built[id] ??= rowAt(id);
      return built[id];
    },
  };
}

/**
 * Returns a table of generated rows.
 *
 * @param lists - The lists of the indexes that requests use most, by name. The others are built from all rows.
 */
export function generatedTable<R extends Row>(
  rows: GeneratedRows<R>,
  lists: Readonly<Record<string, () => StoredLists<R>>>,
): StoredTable<R> {
  const ids = () => idsTo(rows.count);
  return {
    lastId: rows.count,
    lastNumbers: [],
    rows: { get: rows.get, keys: ids, values: () => listOf(rows, ids()).slice() },
    lists: (index) => (Object.hasOwn(lists, index) ? lists[index]?.() : undefined),
  };
}

/** Returns the IDs from 1 to `count`. */
export function idsTo(count: number): number[] {
  const ids: number[] = [];
  for (let id = 1; id <= count; id++) ids.push(id);
  return ids;
}

/** Returns a list of the rows with some IDs. */
function listOf<R extends Row>(rows: GeneratedRows<R>, ids: readonly number[]): RowList<R> {
  // Each ID has a row.
  const rowOf = (id: number) => rows.get(id) as R;
  return {
    length: ids.length,
    at: (position) => rows.get(ids.at(position) ?? 0),
    slice: (from, to) => ids.slice(from, to).map(rowOf),
  };
}

/**
 * Returns the lists of an index by the ID of another row, such as the messages of a conversation. Only the rows of the
 * owners that are looked up are built.
 *
 * @param idsOf - Returns the IDs of an owner's rows. IDs without a row are left out.
 * @param ownerOf - Returns the owner of a key. By default, it is the number that the key begins with.
 */
export function listsByOwner<R extends Row>(
  rows: GeneratedRows<R>,
  index: Index<R>,
  idsOf: (owner: number) => readonly number[],
  ownerOf = (key: Key) => Number.parseInt(String(key), 10),
): StoredLists<R> {
  const known = new Map<number, SortedLists<R>>();
  const listsOf = (owner: number): SortedLists<R> => {
    const lists =
      known.get(owner) ??
      new SortedLists(
        index,
        idsOf(owner).flatMap((id) => rows.get(id) ?? []),
      );
    known.set(owner, lists);
    return lists;
  };
  return { get: (key) => listsOf(ownerOf(key)).get(key), keysOf: (group) => listsOf(Number(group)).keysOf(group) };
}

/**
 * Returns the lists of an index, and builds one row per key.
 *
 * @param ids - All IDs, in the order of the index.
 * @param kindOf - Returns a small number for an ID: rows with the same number have the same key.
 */
export function listsByKind<R extends Row>(
  rows: GeneratedRows<R>,
  index: Index<R>,
  ids: readonly number[],
  kindOf: (id: number) => number,
): StoredLists<R> {
  // An array is several times faster than a map.
  const kinds: (number[] | undefined)[] = [];
  const keys = new Map<Key, number[]>();
  const groups = new Map<Key, Set<Key>>();
  for (const id of ids) {
    const kind = kindOf(id);
    const list = kinds[kind] ?? listOfKind(id);
    kinds[kind] = list;
    list.push(id);
  }
  return {
    get(key) {
      const list = keys.get(key);
      return list && listOf(rows, list);
    },
    keysOf: (group) => groups.get(group) ?? [],
  };

  /** Returns the list of the row's key, which other kinds can have, too. */
  function listOfKind(id: number): number[] {
    const row = rows.get(id);
    const key = row && index.key(row);
    if (row === undefined || key === undefined) return [];
    const group = index.group?.(row);
    if (group !== undefined) groups.set(group, (groups.get(group) ?? new Set()).add(key));
    const list = keys.get(key) ?? [];
    keys.set(key, list);
    return list;
  }
}
