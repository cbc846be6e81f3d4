import { replaceHidden } from "./visible-text.ts";

/**
 * The server's JSON for standard output: the bytes as they came, or for a terminal text with a newline at its end.
 *
 * For a terminal, characters that would drive it are escaped: JSON need not escape DEL, C1 controls and bidi marks, and the server sends
 * them as they are. They can only stand inside strings, where `\u009b` is the same value, so it stays the same JSON.
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
