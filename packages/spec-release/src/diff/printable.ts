/** Shows control characters instead of sending them: a description's text must not drive the terminal. Line ends stay. */
export function printable(text: string): string {
  return text.replaceAll(
    /[^\P{Cc}\n]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}
