/**
 * Joins words for a sentence: `a, b, and c`, or `a, b, or c`. `Intl.ListFormat` does the same, but loading it takes half
 * as long as starting Node.
 */
export function listed(words: readonly string[], type: "conjunction" | "disjunction" = "conjunction"): string {
  const word = type === "conjunction" ? "and" : "or";
  if (words.length < 3) return words.join(` ${word} `);
  return `${words.slice(0, -1).join(", ")}, ${word} ${words.at(-1)}`;
}
