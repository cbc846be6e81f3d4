import type { Lifetime, Schema } from "@wootkit/openapi/document";

/** The maximum width of a comment's text, so that indented lines have at most 120 columns. */
const width = 115;

/** Returns Markdown paragraphs as a JSDoc comment. They keep their line breaks. */
export function docstring(parts: readonly string[], indent = ""): string {
  // A `*/` in a paragraph would end the docstring.
  const lines = parts.join("\n\n").replaceAll("*/", "*\\/").split("\n");
  return `${indent}/*${commentOf(
    lines.map((line) => line.trimEnd()),
    indent,
  )}*/`;
}

/** Returns the first sentence of Markdown as one line. */
export function firstSentence(text: string): string {
  const flat = oneLine(text);
  return /^.*?[.:](?=\s|$)/.exec(flat)?.[0].replace(/:$/, ".") ?? flat;
}

/** Joins lines into one, because the text of a tag must be on one line. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, " ");
}

/** Wraps a long line at spaces. */
export function wrap(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(lines.length === 0 ? word : `  ${word}`);
  }
  return lines.join("\n");
}

/** Turns a summary into the first sentence of a docstring: `List contacts` → `Lists contacts.` */
export function inThirdPerson(summary: string): string {
  const [verb = "", ...rest] = summary.split(" ");
  const conjugated = /[^aeiou]y$/.test(verb)
    ? `${verb.slice(0, -1)}ies`
    : `${verb}${/(s|sh|ch|x|z|o)$/.test(verb) ? "es" : "s"}`;
  return `${[conjugated, ...rest].join(" ")}.`;
}

/** Returns a sentence about the versions of Chatwoot that have something, or an empty string if all have it. */
export function lifetime(since: string | undefined, until: string | undefined): string {
  if (since && until) return `Available in Chatwoot ${since} to ${until}.`;
  if (since) return `Available since Chatwoot ${since}.`;
  return until ? `Available until Chatwoot ${until}.` : "";
}

/** Appends to a description the versions of Chatwoot that have its subject, and those of each enum value. */
export function described(description: string, marks: Lifetime, schema: Schema = {}): string {
  const { "x-enum-since": since = {}, "x-enum-until": until = {} } = schema;
  const values = [...new Set([...Object.keys(since), ...Object.keys(until)])].map((value) =>
    lifetime(since[value], until[value]).replace("Available", `\`${value}\` is available`),
  );
  const versions = [lifetime(marks["x-since"], marks["x-until"]), ...values].filter(Boolean).join(" ");
  return [description.trim(), versions].filter(Boolean).join("\n\n");
}

/** Makes the description the main text of an openapi-typescript comment, and removes tags that repeat the type. */
export function plainComment(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(/^ ?\* ?/, "").trimEnd());
  const kept = lines.filter((line) => !/^(Format:|@enum|@constant|@example (true|false)$)/.test(line));
  let isDescription = false;
  const plain = kept.map((line) => {
    if (line.startsWith("@")) isDescription = line.startsWith("@description ");
    return isDescription ? line.replace(/^(@description | {4})/, "") : line;
  });
  return commentOf(plain.join("\n").trim().split("\n"));
}

/** Returns lines as the inside of a JSDoc comment. */
function commentOf(lines: readonly string[], indent = ""): string {
  if (lines.length === 1) return `* ${lines[0]} `;
  return ["*", ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} `].join("\n");
}
