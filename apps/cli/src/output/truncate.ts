import stringWidth from "string-width";

const graphemes = new Intl.Segmenter();

/** Cuts a text to a width in terminal columns, with `…` in place of what is cut off. Wide characters and emoji count as two. */
export function truncate(text: string, width: number): string {
  let used = 0;
  let fitting = "";
  for (const { segment, index } of graphemes.segment(text)) {
    used += stringWidth(segment);
    if (used > width) return width < 1 ? "" : `${fitting.trimEnd()}…`;
    // One column stays free for the ellipsis until it is known that none is needed.
    if (used < width) fitting = text.slice(0, index + segment.length);
  }
  return text;
}
