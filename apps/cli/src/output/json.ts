import { replaceHidden } from "./visible-text.ts";
import type { Writer } from "./writer.ts";

/**
 * Returns the server's JSON for standard output: its bytes, or for a terminal, text that ends with a newline.
 *
 * For a terminal, control characters are escaped: JSON allows unescaped DEL, C1 controls and bidi marks, and the server
 * sends them. They only occur in strings, where the escape means the same character.
 */
export function jsonOutput(body: Uint8Array, isTTY: boolean): string | Uint8Array {
  if (!isTTY) return body;
  const text = visibleJson(new TextDecoder().decode(body));
  return text.endsWith("\n") ? text : `${text}\n`;
}

/** Escapes the characters in JSON that could control a terminal. The values stay the same. */
export function visibleJson(text: string): string {
  return replaceHidden(text, (character) => (/[\t\n\r]/.test(character) ? character : jsonEscape(character)));
}

/** What Node's JSON can do, and TypeScript's library does not describe yet. */
interface ExactJson {
  parse(
    text: string,
    reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown,
  ): unknown;
  rawJSON(text: string): unknown;
}

/**
 * Reads JSON so that writing it gives the same numbers, even those that JavaScript would round. Such a number is an
 * object that only `JSON.stringify` understands.
 */
export function exactJson(bytes: Uint8Array): unknown {
  const { parse, rawJSON } = JSON as unknown as ExactJson;
  return parse(new TextDecoder().decode(bytes), (_key, value, { source }) =>
    typeof value === "number" && source !== undefined && String(value) !== source ? rawJSON(source) : value,
  );
}

/** Writes one item a line. */
export const jsonLines: Writer<unknown> = {
  block: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
};

/** Writes an array with one item a line. */
export function jsonList(): Writer<unknown> {
  let separator = "";
  return {
    start: "[",
    block(rows) {
      return rows
        .map((row) => {
          const text = separator + JSON.stringify(row);
          separator = ",\n";
          return text;
        })
        .join("");
    },
    end: "]\n",
  };
}

function jsonEscape(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
