import type { Bump } from "../src/diff/spec-diff.ts";
import { pointerSegments } from "../src/spec/json.ts";
import type { Edit } from "./edit.ts";

/** An edit to a document, with the verdict on it and on its reverse. */
export interface Pair {
  readonly name: string;
  /** The document that is edited. */
  readonly base: Readonly<Record<string, unknown>>;
  readonly edits: readonly Edit[];
  /** The bump from the document to its edited copy, and from the copy back to the document. */
  readonly bumps: readonly [there: Bump, back: Bump];
  /** The message of every change, when the words matter. */
  readonly messages?: readonly string[];
  /** The operations of every change, when they matter. */
  readonly operations?: readonly (readonly string[])[];
}

/** The value at a JSON pointer. */
export function valueIn(document: unknown, pointer: string): unknown {
  return pointerSegments(pointer).reduce<unknown>((node, key) => Object(node)[key], document);
}
