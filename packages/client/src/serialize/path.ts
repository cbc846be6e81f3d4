import type { OperationCall } from "../operation.ts";
import { checkInteger, refuse } from "../transport/argument.ts";

/** The kind of a path segment: an integer from 1, a string (a slug, an identifier), or either. */
export type SegmentKind = "integer" | "string" | "any";

/** The segments that a client fills in itself, such as `account_id`, by placeholder. */
export type OwnSegments = Readonly<Record<string, string | undefined>>;

/** Returns the path of a generated method's call: its values are in the order of the placeholders. */
export function callPath(template: string, { values = [], texts = [] }: OperationCall, own: OwnSegments): string {
  const left = [...values];
  return filled(template, (place) => {
    if (own[place] !== undefined) return own[place];
    const name = place.replace(/[_:](.)/g, (_, letter: string) => letter.toUpperCase());
    return segment(name, left.shift(), texts.includes(place) ? "string" : "integer");
  });
}

/** Returns the path that reads what a call writes, or undefined if no GET reads it. */
export function readPath(path: string, { above = 0 }: OperationCall): string | undefined {
  return above < 0
    ? undefined
    : path
        .split("/")
        .slice(0, -above || undefined)
        .join("/");
}

/** Returns the path that a caller of `api` or `fetch` wrote, with its placeholders filled. */
export function writtenPath(
  template: string,
  values: Readonly<Record<string, unknown>> | undefined,
  own: OwnSegments,
): string {
  return filled(template, (place) => {
    const value = values?.[place] ?? undefined;
    return (value === undefined && own[place]) || segment(`params.path.${place}`, value, "any");
  });
}

function filled(template: string, segmentFor: (place: string) => string): string {
  return template.replace(/\{([\w:]+)\}/g, (_, place: string) => segmentFor(place));
}

/**
 * Makes one segment of a path.
 *
 * @param name - The value's name as the caller wrote it.
 * @throws {InvalidArgumentError} when the value is missing, has another kind, or would lead to another path.
 */
export function segment(name: string, value: unknown, kind: SegmentKind): string {
  // Chatwoot reads `1abc` as 1, so an id that is not a number must not leave the client.
  if (kind === "integer" || (kind === "any" && typeof value === "number")) {
    checkInteger(name, value, kind === "any" ? 0 : 1);
    return String(value);
  }
  if (typeof value === "string" && staysInPlace(value)) {
    try {
      return encodeURIComponent(value);
    } catch {
      // A lone surrogate cannot be encoded.
    }
  }
  const wanted = `${kind === "any" ? "an integer or " : ""}a string without slashes`;
  throw refuse(name, wanted, value);
}

/**
 * Servers and proxies decode percent-encoded characters, so an encoded slash counts as a slash, and an encoded dot as a
 * dot.
 */
function staysInPlace(text: string): boolean {
  return !/[/\\]|%2f|%5c/i.test(text) && /[^.\s]/.test(text.replace(/%2e/gi, "."));
}
