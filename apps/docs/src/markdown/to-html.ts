import { markdownToHtml } from "satteri";

/** A cache, as many operations share descriptions of parameters, headers and errors. */
const rendered = new Map<string, string>();

/** Renders the document's Markdown as HTML. Tags outside of code become text, as the document contains no HTML. */
export function toHtml(markdown: string): string {
  const known = rendered.get(markdown);
  if (known !== undefined) return known;
  const { html } = markdownToHtml(withoutTags(markdown), { features: { frontmatter: false } });
  rendered.set(markdown, html);
  return html;
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
