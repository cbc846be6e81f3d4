import { listed } from "./listed.ts";

/** Returns a question with the words that are nearly the same as a string, or an empty string. */
export function didYouMean(text: string, values: readonly string[]): string {
  const near = values.filter((value) => distance(text.toLowerCase(), value.toLowerCase()) <= 2).slice(0, 5);
  return near.length > 0 ? ` Did you mean ${listed(near, "disjunction")}?` : "";
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
