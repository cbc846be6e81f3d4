/** The width of every report, so that it reads the same in a terminal and in a log. */
export const reportWidth = 80;

/** Shows control characters instead of sending them: text of a document must not drive the terminal. Line ends stay. */
export function printable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n]/gu, escaped);
}

/** Text as Markdown code. It can contain backticks, line breaks and control characters. */
export function code(text: string): string {
  const line = printable(text.replaceAll(/\s+/g, " "));
  const fence = "`".repeat(Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length)) + 1);
  const space = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${space}${line}${space}${fence}`;
}

/** Untrusted text on one line that can neither drive the terminal nor reverse the text next to it. */
export function terminalText(text: string): string {
  return printable(text.replaceAll(/\s+/g, " ")).replaceAll(/[\p{Bidi_Control}\u200b\u2060\ufeff]/gu, escaped);
}

/**
 * Wraps text between words. Words longer than a line are broken, except files and addresses. The first line begins with
 * `head`, the others with as many blanks.
 */
export function wrapped(text: string, head = "", width: number = reportWidth): string[] {
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

function escaped(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
}

function pieces(word: string, length: number): string[] {
  if (word.length <= length || word.includes("/")) return [word];
  return [word.slice(0, length), ...pieces(word.slice(length), length)];
}
