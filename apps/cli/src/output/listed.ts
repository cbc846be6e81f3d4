/** Words in a sentence: `a, b, and c`, or with "or" in place of "and". */
export function listed(words: readonly string[], type: "conjunction" | "disjunction" = "conjunction"): string {
  return new Intl.ListFormat("en", { type }).format(words);
}
