/** The Levenshtein distance. Adding, removing, and replacing an element can have different costs, by default 1. */
export function editDistance<T>(
  from: readonly T[],
  to: readonly T[],
  {
    weigh = () => 1,
    replace = (own, other) => Number(own !== other),
  }: { weigh?: (element: T) => number; replace?: (own: T, other: T) => number } = {},
): number {
  let row = [0];
  for (const [index, element] of to.entries()) row.push((row[index] ?? 0) + weigh(element));
  for (const own of from) {
    const next = [(row[0] ?? 0) + weigh(own)];
    for (const [index, other] of to.entries()) {
      const replaced = (row[index] ?? 0) + replace(own, other);
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + weigh(own), (next[index] ?? 0) + weigh(other)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
