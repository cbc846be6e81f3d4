/** A name from a document that others wrote: safe in a terminal, in Markdown's code and as one word of a line. */
export function printable(name: unknown): string {
  return String(name)
    .toWellFormed()
    .replace(/[\s\p{Cc}\p{Cf}`]/gu, encodeURIComponent);
}
