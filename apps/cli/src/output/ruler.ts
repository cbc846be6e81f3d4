import { isPlain } from "./visible-text.ts";

/** Measures text in terminal columns. */
export interface Ruler {
  width(text: string): number;
  /** Cuts a string to a width, with `…` in place of the rest. */
  cut(text: string, width: number): string;
}

const plainRuler: Ruler = {
  width: ({ length }) => length,
  cut(text, width) {
    if (text.length <= width) return text;
    return width < 1 ? "" : `${text.slice(0, width - 1).trimEnd()}…`;
  },
};

/**
 * Returns a ruler for some strings. The ruler for non-plain text is loaded on demand: that takes longer than drawing a
 * table.
 */
export async function rulerFor(texts: readonly string[]): Promise<Ruler> {
  return texts.every(isPlain) ? plainRuler : (await import("./unicode-ruler.ts")).unicodeRuler;
}
