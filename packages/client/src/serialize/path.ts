import { InvalidArgumentError } from "../transport/errors.ts";
import { checkInteger } from "../transport/settings.ts";

/** The kind of value that a place in a path takes: an integer from 1, a text (a slug, an identifier), or any of both. */
export type PlaceKind = "integer" | "text" | "any";

/**
 * Fills the places of a path, such as `{contactId}`.
 *
 * @throws {InvalidArgumentError} when a place has no value, or one of another kind, or one that would lead to another path.
 */
export function fillPath(
  template: string,
  given: (place: string) => unknown,
  kindOf: (place: string) => PlaceKind,
): string {
  return template.replace(/\{(\w+)\}/g, (_, place: string) => segment(place, given(place), kindOf(place)));
}

function segment(place: string, value: unknown, kind: PlaceKind): string {
  // Chatwoot reads `1abc` as 1, so an id that is not a number must not leave the client.
  if (kind === "integer") return integer(place, value, 1);
  if (kind === "any" && typeof value === "number") return integer(place, value, 0);
  if (typeof value === "string" && staysInPlace(value)) {
    try {
      return encodeURIComponent(value);
    } catch {
      // Half a character, which has no encoding.
    }
  }
  const wanted = `${kind === "any" ? "an integer or " : ""}a text without slashes`;
  throw new InvalidArgumentError(`${place} must be ${wanted}, but is ${shown(value)}.`);
}

function integer(place: string, value: unknown, minimum: number): string {
  checkInteger(place, value, minimum);
  return String(value);
}

/** Servers and proxies decode what is percent-encoded, so an encoded dot is a dot and an encoded slash a slash. */
function staysInPlace(text: string): boolean {
  return !/[/\\]|%2f|%5c/i.test(text) && /[^.\s]/.test(text.replace(/%2e/gi, "."));
}

function shown(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}
