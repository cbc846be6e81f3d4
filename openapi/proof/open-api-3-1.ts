import { asObject } from "./schema-pointer.ts";

/**
 * Returns a document with the keywords of OpenAPI 3.0 that JSON Schema lacks, `nullable` and a boolean
 * `exclusiveMinimum`, in the form of OpenAPI 3.1.
 */
export function asOpenApi31(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(asOpenApi31);
  const object = asObject(node);
  if (!object) return node;
  const converted = Object.fromEntries(Object.entries(object).map(([key, value]) => [key, asOpenApi31(value)]));
  return withNull(withExclusiveLimits(converted));
}

function withNull({ nullable, ...schema }: Record<string, unknown>): object {
  if (typeof nullable !== "boolean") return nullable === undefined ? schema : { ...schema, nullable };
  if (!nullable) return schema;
  if (typeof schema.type !== "string") return { anyOf: [schema, { type: "null" }] };
  const { enum: values } = schema;
  return { ...schema, type: [schema.type, "null"], ...(Array.isArray(values) && { enum: [...values, null] }) };
}

function withExclusiveLimits(schema: Record<string, unknown>): Record<string, unknown> {
  const limits = [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const;
  const converted = { ...schema };
  for (const [limit, exclusive] of limits) {
    if (typeof schema[exclusive] !== "boolean") continue;
    delete converted[exclusive];
    if (schema[exclusive] && schema[limit] !== undefined) {
      converted[exclusive] = schema[limit];
      delete converted[limit];
    }
  }
  return converted;
}
