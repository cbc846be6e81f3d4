import { dereference, type OpenApiDocument, operations, type Schema } from "@wootkit/openapi/document";
import { isNever } from "./alternatives.ts";

/** The first value of each schema that the examples of the operations contain, by the name of the schema. */
export function schemaExamples(document: OpenApiDocument): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  const visit = (source: Schema, value: unknown): void => {
    const { name, value: schema } = dereference<Schema>(document, source);
    if (value === null) return;
    if (name !== undefined && !found.has(name)) found.set(name, value);
    for (const part of schema.allOf ?? []) visit(part, value);
    for (const shape of schema.oneOf ?? schema.anyOf ?? []) if (isShape(document, shape, value)) visit(shape, value);
    if (Array.isArray(value)) {
      for (const item of value) if (schema.items) visit(schema.items, item);
    } else {
      for (const [key, property] of Object.entries(schema.properties ?? {})) {
        if (hasKey(value, key)) visit(property, value[key]);
      }
    }
  };
  for (const { body, responses } of operations(document)) {
    for (const { media } of [...responses, ...(body ? [body] : [])]) {
      for (const { schema, examples } of Object.values(media)) {
        for (const { value } of examples) visit(schema, value);
      }
    }
  }
  return found;
}

/** Whether a value fits one of several shapes: it has the required keys and the distinguishing values. */
function isShape(document: OpenApiDocument, source: Schema, value: unknown): boolean {
  const { value: schema } = dereference<Schema>(document, source);
  const { allOf = [], required = [], properties = {} } = schema;
  if (schema.type === "null") return value === null;
  if (schema.const !== undefined || schema.enum) return [schema.const, ...(schema.enum ?? [])].includes(value);
  if (!allOf.every((part) => isShape(document, part, value))) return false;
  if (!required.every((key) => hasKey(value, key))) return false;
  return Object.entries(properties).every(([key, property]) => {
    const { value: described } = dereference<Schema>(document, property);
    if (!hasKey(value, key)) return true;
    if (isNever(described)) return false;
    return described.const === undefined && !described.enum ? true : isShape(document, described, value[key]);
  });
}

function hasKey<Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key);
}
