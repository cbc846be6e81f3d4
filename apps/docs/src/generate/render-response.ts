import { codeFence } from "../markdown/code-fence.ts";
import type { Body, BodyExample, ResponsePart } from "../reference/operation-page.ts";
import { indent, mdxText, open, single } from "./mdx.ts";
import { counted, renderContent, renderFields } from "./render-fields.ts";

/** How long a body on one line may be to stand in a table: longer ones get a block of their own. */
const shortBody = 120;

/** A status with what comes with it as MDX. `shown`: examples that stand elsewhere on the page. */
export function renderResponse(response: ResponsePart, shown: readonly BodyExample[]): string[] {
  const { anchor, status, title, description, headers, bodies } = response;
  const examples = bodies.flatMap((body) => body.examples).filter((example) => !shown.includes(example));
  return [
    open("ResponseStatus", { id: anchor, status, title }),
    "",
    mdxText(description),
    "",
    ...(status < 300 ? [] : renderExamples(examples)),
    ...renderHeaders(response),
    ...bodies.flatMap((body) => (status < 300 ? renderBody(body) : renderFoldedBody(body))),
    ...(status < 300 ? renderExamples(examples) : []),
    ...(headers.length + bodies.length === 0 ? ["No body.", ""] : []),
    "</ResponseStatus>",
  ];
}

/** A body in one media type as MDX. */
export function renderBody({ mediaType, value }: Body): string[] {
  const { types, description, content } = value;
  return [
    single("MediaType", { id: content?.anchor, name: mediaType, types }),
    ...(description ? ["", mdxText(description), ""] : []),
    ...(content ? renderContent(content) : []),
  ];
}

/** Of a refusal, the examples say most, so that the fields can stay folded. */
function renderFoldedBody(body: Body): string[] {
  const { mediaType, value } = body;
  if (!value.content) return renderBody(body);
  return [
    single("MediaType", { name: mediaType, types: value.types }),
    open("Fold", { id: value.content.anchor, label: "Fields" }),
    ...indent([...(value.description ? ["", mdxText(value.description), ""] : []), ...renderContent(value.content)]),
    "</Fold>",
  ];
}

/** An example in a block of code. `meta`: how the block looks; with its summary above, unless given. */
export function renderExample({ summary, json, text }: BodyExample, meta = titleOf(summary)): string {
  return codeFence(text, `${json ? "json" : "text"} ${meta}`);
}

/** The words behind a fence may hold no backtick: it would be no fence. */
function titleOf(summary: string): string {
  return `title=${JSON.stringify(summary.replaceAll("`", ""))}`;
}

function renderHeaders({ headers }: ResponsePart): string[] {
  if (headers.length === 0) return [];
  return [open("Fold", { label: counted(headers.length, "header") }), ...indent(renderFields(headers)), "</Fold>"];
}

/** Examples in a table where they are short, else one below the other. */
export function renderExamples(examples: readonly BodyExample[]): string[] {
  const rows = examples.flatMap((example) => {
    const body = example.json ? JSON.stringify(JSON.parse(example.text)) : example.text;
    return body.length <= shortBody && !/[`\n]/.test(body) ? [{ example, body }] : [];
  });
  const short = new Set(rows.map(({ example }) => example));
  const table = rows.map(({ example, body }) => `| ${cell(mdxText(example.summary))} | ${cell(`\`${body}\``)} |`);
  return [
    ...(table.length > 0 ? ["", "| When | Body |", "| --- | --- |", ...table, ""] : []),
    ...examples.filter((example) => !short.has(example)).flatMap((example) => ["", renderExample(example), ""]),
  ];
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
