/** Removes the marks from the document's Markdown. */
export function plainText(markdown: string): string {
  return markdown.replace(/\*\*|`/g, "").trim();
}
