/**
 * Breaks paragraphs and the items of lists into lines of at most `width` columns. A paragraph with indented lines stays
 * as it is.
 */
export function wrap(text: string, width: number): string[] {
  return text.split("\n\n").flatMap((paragraph, index) => {
    const lines = paragraph.split(/\n(?=- )/).flatMap((part) => {
      if (part.startsWith("- ")) return wrapItem(part.slice(2), width);
      return /^ /m.test(part) ? part.split("\n") : wrapWords(part, width);
    });
    return index === 0 ? lines : ["", ...lines];
  });
}

/** Breaks the lines of a message that are wider than `width` columns. Words and other lines stay as they are. */
export function wrapLines(message: string, width: number): string {
  const lines = message.split("\n").flatMap((line) => (line.length > width ? wrapWords(line, width) : line));
  return lines.join("\n");
}

function wrapItem(item: string, width: number): string[] {
  return wrapWords(item, width - 2).map((line, index) => `${index === 0 ? "- " : "  "}${line}`);
}

function wrapWords(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && longer.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
