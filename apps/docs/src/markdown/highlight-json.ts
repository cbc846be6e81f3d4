/**
 * JSON as HTML with its keys and strings marked. A highlighter with a grammar needs five elements for each line, which on a page with a
 * long example are more than all others.
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
