let collator: Intl.Collator | undefined;

/** The order of texts in the database, which depends on its settings. This is the order of most installations. */
export function compareTexts(a: string, b: string): number {
  // Loading the rules of a language takes longer than many a request.
  collator ??= new Intl.Collator("en");
  return collator.compare(a, b);
}
