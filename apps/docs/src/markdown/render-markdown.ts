import { clientErrorFor } from "../client-error.ts";
import type {
  Body,
  BodyExample,
  ListItem,
  ListPage,
  OperationPage,
  ReferencePage,
  ResponsePart,
  SchemaPage,
} from "../reference/page.ts";
import type { Sample } from "../samples/sample.ts";
import { codeFence } from "./code-fence.ts";
import { allowedSentence, contentLines, fieldList, oneLine, typesOf } from "./markdown-fields.ts";

/**
 * A page of the reference as Markdown, for programs.
 *
 * @param samplesOf - The samples that the page of an operation shows.
 */
export async function renderMarkdown(
  page: ReferencePage,
  samplesOf: (page: OperationPage) => readonly Sample[],
): Promise<string> {
  const blocks = [`# ${page.title}`, ...(await blocksOf(page, samplesOf))];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

function blocksOf(
  page: ReferencePage,
  samplesOf: (page: OperationPage) => readonly Sample[],
): Promise<string[]> | string[] {
  if (page.kind === "operation") return operationBlocks(page, samplesOf(page));
  return page.kind === "schema" ? schemaBlocks(page) : listBlocks(page);
}

async function operationBlocks(page: OperationPage, samples: readonly Sample[]): Promise<string[]> {
  const { description, method, path, notes, authentication, parameters, requestBodies, headers, responses } = page;
  return [
    `\`${method} ${path}\``,
    description,
    ...notes,
    ...(authentication.length > 0 ? ["## Authentication", fieldList(authentication)] : []),
    ...parameters.flatMap(({ title, fields }) => [`## ${title}`, fieldList(fields)]),
    ...(requestBodies.length > 0 ? ["## Request body", ...requestBodies.flatMap(bodyBlocks)] : []),
    "## Samples",
    ...samples.flatMap(({ tool, lang, text }) => [`${tool}:`, codeFence(text, lang)]),
    "## Responses",
    ...(headers.length > 0 ? ["Headers of every response:", fieldList(headers)] : []),
    ...(await Promise.all(responses.map(responseBlocks))).flat(),
  ];
}

function schemaBlocks({ description, value, example, usedBy }: SchemaPage): string[] {
  const { content, limits, unobserved } = value;
  const usage = usedBy.map(({ title, slug }) => `- [${title}](/${slug}.md)`);
  return [
    description,
    ...(unobserved ? [`Not seen in a recording: ${unobserved}`] : []),
    ...(content
      ? ["## Fields", contentLines(content).join("\n")]
      : ["## Value", [typesOf(value), ...limits].join(", "), allowedSentence(value)]),
    ...(example ? ["## Example", codeFence(example, "json")] : []),
    ...(usage.length > 0 ? ["## Used by", usage.join("\n")] : []),
  ];
}

function listBlocks({ description, sections }: ListPage): string[] {
  const lists = sections.flatMap(({ title, items }) => [title ? `## ${title}` : "", itemLines(items).join("\n")]);
  return [description, ...lists];
}

function itemLines(items: readonly ListItem[]): string[] {
  return items.map(({ title, slug, endpoint, summary }) => {
    const facts = [endpoint ? `\`${endpoint.method} ${endpoint.path}\`` : "", summary].filter(Boolean);
    return [`- [${title}](/${slug}.md)`, ...facts].join(facts.length > 0 ? ": " : "");
  });
}

async function responseBlocks(response: ResponsePart): Promise<string[]> {
  const { status, title, description, emptyWhen, lifetime, headers, bodies } = response;
  const error = status < 300 ? undefined : await clientErrorFor({ status });
  return [
    `### ${status} ${title}${lifetime.map((words) => ` (${words})`).join("")}`,
    ...(error ? [`The client throws \`${error.name}\`.`] : []),
    description,
    ...(emptyWhen ? [emptyWhen] : []),
    ...(headers.length > 0 ? ["Headers:", fieldList(headers)] : []),
    ...bodies.flatMap(bodyBlocks),
  ];
}

function bodyBlocks({ mediaType, value, examples }: Body): string[] {
  const description = value.description && value.content ? ` ${oneLine(value.description)}` : "";
  return [
    `Body \`${mediaType}\`: ${typesOf(value)}.${description}`,
    value.content ? contentLines(value.content).join("\n") : "",
    ...examples.flatMap((example) => exampleBlocks(example)),
  ];
}

function exampleBlocks({ summary, json, text }: BodyExample): string[] {
  return [`Example: ${summary}`, codeFence(text, json ? "json" : "text")];
}
