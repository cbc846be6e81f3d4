import { type Alternative, type Content, type Field, type Value, wordsOf } from "../reference/field.ts";
import { schemaSlug } from "../reference/names.ts";
import { allowedHead, anyOf } from "../reference/value-words.ts";

/** Fields as a list, each with its content below it. */
export function fieldList(fields: readonly Field[]): string {
  return fields.flatMap(fieldLines).join("\n");
}

/** The content of an object as a list. */
export function contentLines({ includes, fields, choices, open }: Content): string[] {
  return [
    ...includes.map((name) => `- all fields of ${schemaLink(name)}`),
    ...fields.flatMap(fieldLines),
    ...choices.flatMap((alternatives) => [
      `- one of these ${alternatives.length}:`,
      ...alternatives.flatMap(alternativeLines).map(within),
    ]),
    ...(open ? ["- there can be other keys"] : []),
  ];
}

/** The types of a value, with a link to the page of each schema. */
export function typesOf({ types, schemas }: Value): string {
  return wordsOf(anyOf(types), schemas)
    .map(({ text, isSchema }) => (isSchema ? schemaLink(text) : text))
    .join("");
}

/** The allowed values as a sentence. Empty if any value is allowed. */
export function allowedSentence({ allowed }: Value): string {
  if (allowed.length === 0) return "";
  const values = allowed.map(({ text, lifetime }) => [code(text), ...lifetime.map((words) => `(${words})`)].join(" "));
  return `${allowedHead(allowed)} ${values.join(", ")}.`;
}

/** A string on one line, for an item of a list. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, " ");
}

function fieldLines({ name, presence, value }: Field): string[] {
  const { types, format, limits, example, deprecated, lifetime, description, unobserved, content } = value;
  const facts = [typesOf(value), format, ...limits, presence, ...lifetime, deprecated ? "deprecated" : undefined];
  const sentences = [
    types.length > 0 && description ? oneLine(description) : undefined,
    allowedSentence(value),
    example === undefined ? undefined : `Example: ${code(example)}.`,
    unobserved === undefined ? undefined : `Not seen in a recording: ${unobserved}`,
  ].filter(Boolean);
  const head = `- ${code(name)} (${facts.filter(Boolean).join(", ")})`;
  const text = [head, ...sentences].join(sentences.length > 0 ? " " : "");
  return [text, ...(content ? contentLines(content).map(within) : [])];
}

function alternativeLines({ name, isLink, description, when, unobserved, content }: Alternative): string[] {
  const conditions = when.map(({ field, values }) =>
    values.length === 0 ? `no ${code(field)}` : `${code(field)} is ${anyOf(values.map(code))}`,
  );
  const head = [isLink ? schemaLink(name) : name, ...conditions].join(", ");
  const sentences = [
    description && oneLine(description),
    unobserved && `Not seen in a recording: ${unobserved}`,
  ].filter(Boolean);
  const text = [`- ${head}${content ? ":" : ""}`, ...sentences].join(" ");
  return [text, ...(content ? contentLines(content).map(within) : [])];
}

function schemaLink(name: string): string {
  return `[${name}](/${schemaSlug(name)}.md)`;
}

function within(line: string): string {
  return `  ${line}`;
}

function code(text: string): string {
  return `\`${text}\``;
}
