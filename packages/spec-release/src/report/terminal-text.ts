import { printable } from "../diff/printable.ts";

/** The width that every report keeps to, so that it reads the same in a terminal and in a log. */
export const WIDTH = 80;

/** Text of others on one line that can't drive the terminal, nor turn around what stands beside it. */
export function terminalText(text: string): string {
  return printable(text.replaceAll(/\s+/g, " ")).replaceAll(
    /[\p{Bidi_Control}\u200b\u2060\ufeff]/gu,
    (character) => `\\u${character.codePointAt(0)?.toString(16).padStart(4, "0")}`,
  );
}

/**
 * Breaks a text between words, and a word only where it is longer than a line and no file or address. The first line
 * begins with `head`, the others with as many blanks.
 */
export function wrapped(text: string, head = "", width: number = WIDTH): string[] {
  const indent = " ".repeat(head.length);
  const lines: string[] = [];
  let line = head;
  let isEmpty = true;
  const words = terminalText(text).split(" ");
  for (const word of words.flatMap((one) => pieces(one, width - head.length))) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      [line, isEmpty] = [indent, true];
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}

function pieces(word: string, length: number): string[] {
  if (word.length <= length || word.includes("/")) return [word];
  return [word.slice(0, length), ...pieces(word.slice(length), length)];
}
