import type { Lifetime } from "@wootkit/openapi/document";

const width = 140;

/** A JSDoc comment, indented; texts are Markdown and keep their line breaks. */
export function docstring(parts: readonly string[], indent = ""): string {
  const lines = parts
    .join("\n\n")
    // The end of a comment inside a text would end the docstring.
    .replaceAll("*/", "*\\/")
    .split("\n")
    .map((line) => `${indent} * ${line.trimEnd()}`.trimEnd());
  if (lines.length === 1) return `${indent}/**${lines[0]?.slice(indent.length + 2)} */`;
  return [`${indent}/**`, ...lines, `${indent} */`].join("\n");
}

/** The first sentence of a Markdown text, on one line. */
export function firstSentence(text: string): string {
  const flat = oneLine(text);
  return /^.*?[.:](?=\s|$)/.exec(flat)?.[0].replace(/:$/, ".") ?? flat;
}

/** A text as one line: what follows a tag such as `@param`. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, " ");
}

/** Breaks a long line at spaces. */
export function wrap(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(lines.length === 0 ? word : `  ${word}`);
  }
  return lines.join("\n");
}

/** Which servers know something, as a sentence; empty for something that all know. */
export function lifetime({ "x-since": since, "x-until": until }: Lifetime): string {
  if (since && until) return `Chatwoot ${since} to ${until}.`;
  if (since) return `Since Chatwoot ${since}.`;
  return until ? `Until Chatwoot ${until}.` : "";
}

/** A description with the servers that its subject is limited to. */
export function described(description: string, marks: Lifetime): string {
  return [description.trim(), lifetime(marks)].filter(Boolean).join("\n\n");
}
