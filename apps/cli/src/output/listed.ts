/**
 * Joins words for a sentence: `a, b, and c`, or `a, b, or c`. `Intl.ListFormat` does the same, but its first use takes
 * a third of the time of a command.
 */
export function listed(words: readonly string[], type: "conjunction" | "disjunction" = "conjunction"): string {
  const last = type === "conjunction" ? "and" : "or";
  if (words.length < 3) return words.join(` ${last} `);
  return `${words.slice(0, -1).join(", ")}, ${last} ${words.at(-1)}`;
}
