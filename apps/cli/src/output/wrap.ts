/** Breaks paragraphs into lines of at most `width` columns. A paragraph with indented lines stays as it is. */
export function wrap(text: string, width: number): string[] {
  return text.split("\n\n").flatMap((paragraph, index) => {
    const lines = /^ /m.test(paragraph) ? paragraph.split("\n") : wrapWords(paragraph, width);
    return index === 0 ? lines : ["", ...lines];
  });
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
