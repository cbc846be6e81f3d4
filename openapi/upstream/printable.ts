/** Escapes an untrusted name, so that it is safe in a terminal and in Markdown code, and is one word of a line. */
export function printable(name: unknown): string {
  return String(name)
    .toWellFormed()
    .replace(/[\s\p{Cc}\p{Cf}`]/gu, encodeURIComponent);
}
