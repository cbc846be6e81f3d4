/** The text of the specification's Markdown, without its marks. */
export function plainText(markdown: string): string {
  return markdown.replace(/\*\*|`/g, "").trim();
}
