/** Reads an iterable completely. */
export async function readAll<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** Returns the ids of items. */
export function idsOf(items: readonly { readonly id: number }[]): number[] {
  return items.map(({ id }) => id);
}

/** Sorts numbers in ascending order. */
export function sorted(numbers: readonly number[]): number[] {
  return numbers.toSorted((one, other) => one - other);
}
