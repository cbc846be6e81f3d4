import { markdownToHtml } from "satteri";

/** Many operations share the descriptions of their parameters, headers and refusals. */
const rendered = new Map<string, string>();

/** Markdown of the document as HTML. Tags outside of code are text: the document contains no HTML. */
export function toHtml(markdown: string): string {
  const known = rendered.get(markdown);
  if (known !== undefined) return known;
  const { html } = markdownToHtml(withoutTags(markdown), { features: { frontmatter: false } });
  rendered.set(markdown, html);
  return html;
}

/** One paragraph of Markdown as HTML for within a line. */
export function toInlineHtml(markdown: string): string {
  return toHtml(markdown)
    .trim()
    .replace(/^<p>((?:(?!<p>)[\s\S])*)<\/p>$/, "$1");
}

/** Code spans and fences stay as they are. */
function withoutTags(markdown: string): string {
  return markdown
    .split(/(```[\s\S]*?```|`[^`\n]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll("<", "\\<")))
    .join("");
}
