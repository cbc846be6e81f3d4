/** Joins words for a sentence: `a, b, and c`, or `a, b, or c`. */
export function listed(words: readonly string[], type: "conjunction" | "disjunction" = "conjunction"): string {
  return new Intl.ListFormat("en", { type }).format(words);
}
