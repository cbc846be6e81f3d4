import { dereference, type OpenApiDocument, type Schema } from "@wootkit/openapi/document";
import type { Alternative } from "./field.ts";
import { allowedBy } from "./value-words.ts";

/** The differences between one of several shapes and the others. */
export interface Distinction {
  readonly when: Alternative["when"];
  /** Why no recording shows the shape: the reason of its distinguishing field, if it has one. */
  readonly unobserved: string | undefined;
}

/**
 * Finds the fields that distinguish several shapes: every shape has its own values for them, or never has them.
 *
 * @returns the distinctions in the order of the shapes.
 */
export function distinguish(document: OpenApiDocument, shapes: readonly Schema[]): Distinction[] {
  const properties = shapes.map((shape) => propertiesOf(document, shape));
  const telling = Object.keys(properties[0] ?? {}).filter((name) =>
    properties.every((of) => of[name] && (isNever(of[name]) || allowedBy(of[name]).length > 0)),
  );
  return properties.map((of) => {
    const fields = telling.flatMap((name) => (of[name] ? [{ name, schema: of[name] }] : []));
    return {
      when: fields.map(({ name, schema }) => ({ field: name, values: allowedBy(schema).map(({ text }) => text) })),
      unobserved: fields.find(({ schema }) => !isNever(schema))?.schema["x-unobserved"],
    };
  });
}

/** Whether no value is valid, so that the key is never sent. */
export function isNever(schema: Schema): boolean {
  return schema.not !== undefined && Object.keys(schema.not).length === 0;
}

/** The properties of an object and of its `allOf` parts. */
function propertiesOf(document: OpenApiDocument, schema: Schema): Readonly<Record<string, Schema>> {
  const found = dereference(document, schema).value;
  const own = Object.entries(found.properties ?? {}).map(([name, property]) => [
    name,
    dereference(document, property).value,
  ]);
  return Object.assign({}, ...(found.allOf ?? []).map((part) => propertiesOf(document, part)), Object.fromEntries(own));
}
