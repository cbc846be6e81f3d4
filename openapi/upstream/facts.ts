import { stringify } from "yaml";
import { type OpenApiDocument, referenced } from "../document.ts";
import { asObject, type JsonObject } from "../proof/schema-pointer.ts";
import { allMethods } from "./operations.ts";

const header = `# What Chatwoot's own API description named at the last review: paths, parameters and bodies, without its words.
# Written by \`pnpm upstream FILE|URL --update\`. Do not edit.
`;

// Keywords whose values are kept as they are, descended into, or maps whose keys are names.
const plain = new Set([
  "$ref",
  "openapi",
  "swagger",
  "basePath",
  "name",
  "in",
  "type",
  "enum",
  "const",
  "nullable",
  "readOnly",
]);
const described = new Set(["components", "requestBody", "schema", "items", "allOf", "anyOf", "oneOf", ...allMethods]);
const maps = new Set(["paths", "pathItems", "definitions", "schemas", "requestBodies", "content", "properties"]);

/** The part of a document that is compared, as YAML: facts, and nothing that anyone has put into words. */
export function factsOf(document: OpenApiDocument): string {
  const servers = document.servers?.slice(0, 1).map(({ url }) => ({ url }));
  const { openapi, swagger, ...facts } = asObject(kept(pruned(document))) ?? {};
  const whole = { ...(openapi ? { openapi } : { swagger }), ...(servers && { servers }), ...facts };
  return header + stringify(whole, { lineWidth: 0, aliasDuplicateObjects: false });
}

function kept(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(kept);
  const object = asObject(node);
  if (!object) return node;
  const entries = Object.entries(object).flatMap(([key, value]): [string, unknown][] => {
    if (plain.has(key)) return [[key, value]];
    // A list of properties at a schema, a yes at a parameter.
    if (key === "required") return [[key, value]];
    if (described.has(key)) return [[key, kept(value)]];
    // A list at an operation, a map among the components.
    if (key === "parameters") return [[key, Array.isArray(value) ? kept(value) : keptMap(value)]];
    return maps.has(key) ? [[key, keptMap(value)]] : [];
  });
  return Object.fromEntries(entries);
}

function keptMap(map: unknown): unknown {
  return Object.fromEntries(Object.entries(asObject(map) ?? {}).map(([key, value]) => [key, kept(value)]));
}

/** The document without components that no request refers to. */
function pruned(document: OpenApiDocument): JsonObject {
  const { components, definitions, ...rest }: JsonObject = { ...document };
  const used = new Set<string>();
  const visit = (node: unknown): void => {
    const object = asObject(node);
    if (!object) return;
    if (typeof object.$ref === "string" && !used.has(object.$ref)) {
      used.add(object.$ref);
      visit(referenced(document, object.$ref));
    }
    for (const value of Object.values(object)) visit(value);
  };
  visit(document.paths);
  const usedOf = (prefix: string, map: unknown) =>
    Object.fromEntries(Object.entries(asObject(map) ?? {}).filter(([name]) => used.has(`${prefix}/${name}`)));
  const kinds = Object.entries(asObject(components) ?? {}).map(([kind, map]) => [
    kind,
    usedOf(`#/components/${kind}`, map),
  ]);
  return {
    ...rest,
    ...(components === undefined ? {} : { components: Object.fromEntries(kinds) }),
    ...(definitions === undefined ? {} : { definitions: usedOf("#/definitions", definitions) }),
  };
}
