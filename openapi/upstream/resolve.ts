import { at, deref, type JsonObject, type Pointer, pointerText } from "../proof/schema-pointer.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Where the references at a pointer end, in a document that nobody has checked yet.
 *
 * @throws {UsageError} when they lead to nothing, to another file, or in a circle.
 */
export function resolve(document: JsonObject, pointer: Pointer): Pointer {
  const end = endOf(document, pointer);
  if (end && at(document, end) !== undefined) return end;
  const reference = Object(at(document, pointer)).$ref;
  const what = reference === undefined ? pointerText(pointer) : `the $ref ${JSON.stringify(reference)}`;
  throw new UsageError(`In the document ${what} leads to nothing. Name a description that is whole and in one file.`);
}

function endOf(document: JsonObject, pointer: Pointer): Pointer | undefined {
  try {
    return deref(document, pointer);
  } catch (error) {
    // A circle ends the stack, a bare % the decoding.
    if (error instanceof RangeError || error instanceof URIError) return undefined;
    throw error;
  }
}
