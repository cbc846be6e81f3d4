import { dereferenceSchema } from "../specification/dereference.ts";
import type { Document, Schema } from "../specification/document.ts";
import type { Alternative } from "./field.ts";
import { allowedBy } from "./value-words.ts";

/** What tells one of several shapes from the others. */
export interface Distinction {
  readonly when: Alternative["when"];
  /** Why no recording shows the shape: where the field that tells it was never seen so, the shape was not. */
  readonly unobserved: string | undefined;
}

/**
 * Finds the fields that tell several shapes apart: every shape has them, with values of its own or never.
 * The distinctions are in the order of the shapes.
 */
export function distinguish(document: Document, shapes: readonly Schema[]): Distinction[] {
  const properties = shapes.map((shape) => propertiesOf(document, shape));
  const telling = Object.keys(properties[0] ?? {}).filter((name) =>
    properties.every((of) => of[name] && (isNever(of[name]) || allowedBy(of[name]).length > 0)),
  );
  return properties.map((of) => {
    const fields = telling.flatMap((name) => (of[name] ? [{ name, schema: of[name] }] : []));
    return {
      when: fields.map(({ name, schema }) => ({ field: name, values: allowedBy(schema) })),
      unobserved: fields.find(({ schema }) => !isNever(schema))?.schema["x-unobserved"],
    };
  });
}

/** Whether nothing is valid: the key never comes. */
export function isNever(schema: Schema): boolean {
  return schema.not !== undefined && Object.keys(schema.not).length === 0;
}

/** The properties of an object and of everything that it is composed of. */
function propertiesOf(document: Document, schema: Schema): Readonly<Record<string, Schema>> {
  const found = dereferenceSchema(document, schema).schema;
  const own = Object.entries(found.properties ?? {}).map(([name, property]) => [
    name,
    dereferenceSchema(document, property).schema,
  ]);
  return Object.assign({}, ...(found.allOf ?? []).map((part) => propertiesOf(document, part)), Object.fromEntries(own));
}
