import { markdownToHtml } from "satteri";

/** Many operations share their descriptions of parameters, headers and refusals. */
const rendered = new Map<string, string>();

/** Markdown of the document as HTML. */
export function toHtml(markdown: string): string {
  const known = rendered.get(markdown);
  if (known !== undefined) return known;
  const { html } = markdownToHtml(markdown, { features: { smartPunctuation: false } });
  rendered.set(markdown, html);
  return html;
}

/** One paragraph of Markdown as HTML for within a line. */
export function toInlineHtml(markdown: string): string {
  return toHtml(markdown)
    .trim()
    .replace(/^<p>([\s\S]*)<\/p>$/, "$1");
}
