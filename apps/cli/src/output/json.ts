import { replaceHidden } from "./visible-text.ts";

/**
 * Returns the server's JSON for standard output: its bytes, or for a terminal, text that ends with a newline.
 *
 * For a terminal, control characters are escaped: JSON allows unescaped DEL, C1 controls and bidi marks, and the server
 * sends them. They only occur in strings, where the escape means the same character.
 */
export function jsonOutput(body: Uint8Array, isTTY: boolean): string | Uint8Array {
  if (!isTTY) return body;
  const text = replaceHidden(new TextDecoder().decode(body), (character) =>
    /[\t\n\r]/.test(character) ? character : jsonEscape(character),
  );
  return text.endsWith("\n") ? text : `${text}\n`;
}

function jsonEscape(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
