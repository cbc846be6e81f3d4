import stringWidth from "string-width";
import type { Ruler } from "./ruler.ts";

const graphemes = new Intl.Segmenter();

/** Measures any text. Wide characters and emoji count as two columns. */
export const unicodeRuler: Ruler = {
  width: (text) => stringWidth(text),
  cut(text, width) {
    let used = 0;
    let fitting = "";
    for (const { segment, index } of graphemes.segment(text)) {
      used += stringWidth(segment);
      if (used > width) return width < 1 ? "" : `${fitting.trimEnd()}…`;
      // Keeps one column for the ellipsis, until the text turns out to fit.
      if (used < width) fitting = text.slice(0, index + segment.length);
    }
    return text;
  },
};
