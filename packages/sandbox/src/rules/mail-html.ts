/** Renders the Markdown that support agents use as HTML: paragraphs, emphasis, links, and code. */
export function mailHtml(markdown: string): string {
  const paragraphs = markdown.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== "");
  return paragraphs.map((paragraph) => `<p>${inline(paragraph.trim())}</p>\n`).join("");
}

function inline(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/\*\*(.+?)\*\*/g, "<strong>$1</strong>")
    .replaceAll(/(?<![\w*])[*_](.+?)[*_](?![\w*])/g, "<em>$1</em>")
    .replaceAll(/`(.+?)`/g, "<code>$1</code>")
    .replaceAll(/\[(.+?)\]\((\S+?)\)/g, '<a href="$2">$1</a>');
}
