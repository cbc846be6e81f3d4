import { listed } from "./output/listed.ts";

/** Returns a question with the values that are similar to a mistyped one, or an empty string without any. */
export function didYouMean(text: string, values: readonly string[]): string {
  const near = values.filter((value) => distance(text.toLowerCase(), value.toLowerCase()) <= 2);
  return questionOf(near);
}

/** Returns ` Did you mean a or b?`, or an empty string if there are no corrections. */
export function questionOf(corrections: readonly string[]): string {
  return corrections.length > 0 ? ` Did you mean ${listed(corrections, "disjunction")}?` : "";
}

/** Returns the edit distance between two words. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [at, other] of [...to].entries()) {
      const replaced = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
