let collator: Intl.Collator | undefined;

/** Compares strings as the database of most installations does. The order depends on the database's settings. */
export function compareTexts(a: string, b: string): number {
  // Loaded on demand: loading a collator takes longer than most requests.
  collator ??= new Intl.Collator("en");
  return collator.compare(a, b);
}
