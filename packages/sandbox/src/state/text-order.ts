let collator: Intl.Collator | undefined;

/** Compares strings as the database of most installations does. The order depends on the database's settings. */
export function compareTexts(a: string, b: string): number {
  // Loaded on demand: loading a collator takes longer than most requests.
  collator ??= new Intl.Collator("en");
  return collator.compare(a, b);
}

/** Returns an order by a value, with missing values last in both directions. */
export function byValue<R>(read: (row: R) => string | number | null, direction: 1 | -1): (a: R, b: R) => number {
  return (first, second) => {
    const [a, b] = [read(first), read(second)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return (typeof a === "number" && typeof b === "number" ? a - b : compareTexts(String(a), String(b))) * direction;
  };
}
