import { documentFor, type OpenApiDocument, operations } from "@wootkit/openapi/document";

// The keywords that the check reads. Descriptions and examples would only make the file larger.
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

/** Renders the schemas of responses for the check. A property that an older server lacks is not required. */
export function renderSchemas(document: OpenApiDocument): string {
  const forAll = documentFor(document);
  const json = operations(forAll).filter(({ success }) => success.kind === "json");
  const responses = Object.fromEntries(json.map(({ id, success }) => [id, prunedSchema(success.schema)]));
  const routes = Object.fromEntries(json.map(({ id, method, path }) => [`${method} ${path}`, id]));
  return `import type { CheckedSchema } from "../check/schema.ts";

/** The schema of each operation's successful response, by operationId. */
export const responses: Readonly<Record<string, CheckedSchema>> = ${JSON.stringify(responses, null, 2)};

/** The operationIds, by method and path. */
export const routes: Readonly<Record<string, string>> = ${JSON.stringify(routes, null, 2)};

/** The schemas that these refer to, by name. */
export const schemas: Readonly<Record<string, CheckedSchema>> = ${JSON.stringify(pruned(forAll.components.schemas))};`;
}

/** Removes the keywords that the check does not read from schemas. */
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
