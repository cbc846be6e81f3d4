import type { Ruler } from "../../output/ruler.ts";

/** Breaks a line into lines of at most `width` terminal columns, between words where possible. */
export function wrappedLines(line: string, width: number, ruler: Ruler): readonly string[] {
  if (ruler.width(line) <= width) return [line];
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(/(?<= )(?=[^ ])/)) {
    if (current !== "" && ruler.width(`${current}${word}`.trimEnd()) > width) {
      lines.push(current.trimEnd());
      current = "";
    }
    const pieces = brokenWord(word, width, ruler);
    lines.push(...pieces.slice(0, -1));
    current += pieces.at(-1) ?? "";
  }
  return [...lines, current.trimEnd()];
}

/** Breaks a word that is wider than a line, such as a link or a sentence without spaces. */
function brokenWord(word: string, width: number, ruler: Ruler): readonly string[] {
  if (ruler.width(word.trimEnd()) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    const own = ruler.width(segment);
    if (piece !== "" && used + own > width) {
      pieces.push(piece);
      piece = "";
      used = 0;
    }
    piece += segment;
    used += own;
  }
  return [...pieces, piece];
}
