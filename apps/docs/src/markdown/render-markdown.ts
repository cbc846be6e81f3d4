import { clientErrorFor } from "../client-error.ts";
import type { Alternative, Content, Field } from "../reference/field.ts";
import type { Body, BodyExample, OperationPage, ResponsePart } from "../reference/operation-page.ts";
import { paginationNote } from "../reference/pagination-note.ts";
import { allowedHead, anyOf } from "../reference/value-words.ts";
import { codeFence } from "./code-fence.ts";

/** The samples of an operation, under the names of their tools. */
export type SampleTexts = readonly { readonly tool: string; readonly lang: string; readonly text: string }[];

/** The reference page of an operation as Markdown, for programs. */
export async function renderMarkdown(page: OperationPage, samples: SampleTexts): Promise<string> {
  const { summary, description, method, path, pagination, authentication, parameters, requestBodies, responses } = page;
  const blocks = [
    `# ${summary}`,
    `\`${method.toUpperCase()} ${path}\``,
    description,
    ...(pagination ? [paginationNote(pagination)] : []),
    ...(authentication.length > 0 ? ["## Authentication", fieldList(authentication)] : []),
    ...parameters.flatMap(({ title, fields }) => [`## ${title}`, fieldList(fields)]),
    ...(requestBodies.length > 0 ? ["## Request body", ...requestBodies.flatMap(bodyBlocks)] : []),
    "## Samples",
    ...samples.flatMap(({ tool, lang, text }) => [`${tool}:`, codeFence(text, lang)]),
    "## Responses",
    ...(await Promise.all(responses.map(responseBlocks))).flat(),
  ];
  return `${blocks.join("\n\n")}\n`;
}

async function responseBlocks({ status, title, description, headers, bodies }: ResponsePart): Promise<string[]> {
  const error = status < 300 ? undefined : await clientErrorFor({ status });
  return [
    `### ${status} ${title}`,
    ...(error ? [`The client throws \`${error.name}\`.`] : []),
    description,
    ...(headers.length > 0 ? ["Headers:", fieldList(headers)] : []),
    ...bodies.flatMap(bodyBlocks),
  ];
}

function bodyBlocks({ mediaType, value, examples }: Body): string[] {
  const description = value.description ? ` ${oneLine(value.description)}` : "";
  const inside = value.content ? contentLines(value.content).join("\n") : "";
  return [
    `Body \`${mediaType}\`: ${anyOf(value.types)}.${description}`,
    ...(inside ? [inside] : []),
    ...examples.flatMap((example) => exampleBlocks(example)),
  ];
}

function exampleBlocks({ summary, json, text }: BodyExample): string[] {
  return [`Example: ${summary}`, codeFence(text, json ? "json" : "text")];
}

function fieldList(fields: readonly Field[]): string {
  return fields.flatMap(fieldLines).join("\n");
}

/** A field as an item of a list, with what is inside below it. */
function fieldLines({ name, presence, value }: Field): string[] {
  const { types, format, limits, allowed, example, deprecated, description, unobserved, content } = value;
  const facts = [anyOf(types), format, ...limits, presence, deprecated ? "deprecated" : undefined].filter(Boolean);
  const sentences = [
    types.length > 0 && description ? oneLine(description) : undefined,
    allowed.length > 0 ? `${allowedHead(allowed)} ${allowed.map(code).join(", ")}.` : undefined,
    example === undefined ? undefined : `Example: ${code(example)}.`,
    unobserved === undefined ? undefined : `Not seen in a recording: ${unobserved}`,
  ].filter(Boolean);
  const text = [`- ${code(name)} (${facts.join(", ")})`, ...sentences].join(sentences.length > 0 ? " " : "");
  return [text, ...(content ? contentLines(content).map(within) : [])];
}

function contentLines({ fields, shared, choices, open }: Content): string[] {
  return [
    ...fields.flatMap(fieldLines),
    ...shared.map(({ schema }) => `- the fields of ${schema}, see above`),
    ...choices.flatMap((alternatives) => [
      `- one of these ${alternatives.length}:`,
      ...alternatives.flatMap(alternativeLines).map(within),
    ]),
    ...(open ? ["- other keys may come"] : []),
  ];
}

function alternativeLines({ name, description, when, unobserved, content }: Alternative): string[] {
  const conditions = when.map(({ field, values }) =>
    values.length === 0 ? `no ${code(field)}` : `${code(field)} is ${anyOf(values.map(code))}`,
  );
  const head = [name, ...conditions].join(", ");
  const sentences = [
    description && oneLine(description),
    unobserved && `Not seen in a recording: ${unobserved}`,
  ].filter(Boolean);
  return [[`- ${head}:`, ...sentences].join(" "), ...contentLines(content).map(within)];
}

function within(line: string): string {
  return `  ${line}`;
}

function code(text: string): string {
  return `\`${text}\``;
}

/** A text on one line, as an item of a list needs it. */
function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, " ");
}
