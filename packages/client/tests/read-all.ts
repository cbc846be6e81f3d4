/** Reads an iterable to its end. */
export async function readAll<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** The ids of some items. */
export function idsOf(items: readonly { readonly id: number }[]): number[] {
  return items.map(({ id }) => id);
}

/** Numbers in ascending order. */
export function sorted(numbers: readonly number[]): number[] {
  return numbers.toSorted((one, other) => one - other);
}
