import { allOperations, resolve, type Specification } from "./specification.ts";

// What a check at run time needs; texts and examples would only make it larger.
const checked = new Set([
  "$ref",
  "type",
  "enum",
  "const",
  "not",
  "oneOf",
  "anyOf",
  "allOf",
  "required",
  "properties",
  "additionalProperties",
  "items",
  "maxItems",
  "minItems",
  "minimum",
  "maximum",
]);

/** The schemas of answers, for the check of what comes. */
export function renderSchemas(specification: Specification): string {
  const answers = Object.fromEntries(
    allOperations(specification).map(({ operation }) => {
      const ok = operation.responses["200"];
      const response = ok && resolve(specification, ok);
      return [operation.operationId, response?.content?.["application/json"]?.schema];
    }),
  );
  const schemas = JSON.stringify(pruned(specification.components.schemas));
  return `import type { CheckedSchema } from "../validate/schema.ts";

/** The schema of each operation's successful answer. */
export const answers: Readonly<Record<string, CheckedSchema>> = ${JSON.stringify(answers, null, 2)};

/** The schemas that they refer to, by name. */
export const schemas: Readonly<Record<string, CheckedSchema>> = ${schemas};`;
}

/** A map of schemas without what only people read. */
function pruned(schemas: object): object {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, prunedSchema(schema)]));
}

function prunedSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(prunedSchema);
  if (typeof schema !== "object" || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => checked.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => {
      if (key === "properties") return [key, pruned(value)];
      return [key, ["enum", "const", "required", "type"].includes(key) ? value : prunedSchema(value)];
    }),
  );
}
