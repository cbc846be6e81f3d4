/**
 * Renders JSON as HTML with its keys and strings marked. A full highlighter needs five elements for each line. In a
 * long example, these would be most of the page.
 */
export function highlightJson(json: string): string {
  return json.replace(/("(?:\\.|[^"\\])*")(:?)|[&<]/g, (all, text: string | undefined, colon: string) => {
    if (text === undefined) return escaped(all);
    return colon ? `<i>${escaped(text)}</i>:` : `<b>${escaped(text)}</b>`;
  });
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
