import { operations } from "@wootkit/openapi/document";
import { markdownToHtml } from "satteri";
import { operationSlug } from "../reference/names.ts";
import { readDocument } from "../reference/read-document.ts";

/** The addresses of operations, by their IDs. */
const addresses = new Map(operations(await readDocument()).map((one) => [one.id, `/${operationSlug(one)}/`]));

/** A cache, as many operations share descriptions of parameters, headers and errors. */
const rendered = new Map<string, string>();

/**
 * Renders the document's Markdown as HTML. Tags outside of code become text, as the document contains no HTML. The ID
 * of an operation becomes a link to its page.
 */
export function toHtml(markdown: string): string {
  const known = rendered.get(markdown);
  if (known !== undefined) return known;
  const { html } = markdownToHtml(withoutTags(markdown), { features: { frontmatter: false } });
  const linked = html.replace(/<code>(\w+)<\/code>(?!<\/a>)/g, (code, name) => {
    const address = addresses.get(name);
    return address === undefined ? code : `<a href="${address}">${code}</a>`;
  });
  rendered.set(markdown, linked);
  return linked;
}

/** Renders a paragraph of Markdown as HTML without an element around it. */
export function toInlineHtml(markdown: string): string {
  return toHtml(markdown)
    .trim()
    .replace(/^<p>((?:(?!<p>)[\s\S])*)<\/p>$/, "$1");
}

/** Matches code spans and fences, which stay unchanged. */
function withoutTags(markdown: string): string {
  return markdown
    .split(/(```[\s\S]*?```|`[^`\n]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll("<", "\\<")))
    .join("");
}
