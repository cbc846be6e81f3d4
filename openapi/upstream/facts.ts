import { stringify } from "yaml";
import { asObject, type JsonObject } from "../proof/schema-pointer.ts";

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
const described = new Set(["components", "requestBody", "schema", "items", "allOf", "anyOf", "oneOf"]);
const maps = new Set(["paths", "definitions", "schemas", "requestBodies", "content", "properties"]);
const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** The part of a document that is compared, as YAML: facts, and nothing that anyone has put into words. */
export function factsOf(document: JsonObject): string {
  const servers = Array.isArray(document.servers)
    ? document.servers.slice(0, 1).map(({ url }) => ({ url }))
    : undefined;
  const { openapi, swagger, ...facts } = asObject(kept(document)) ?? {};
  const whole = { ...(openapi ? { openapi } : { swagger }), ...(servers && { servers }), ...facts };
  return header + stringify(pruned(whole), { lineWidth: 0, aliasDuplicateObjects: false });
}

function kept(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(kept);
  const object = asObject(node);
  if (!object) return node;
  const entries = Object.entries(object).flatMap(([key, value]): [string, unknown][] => {
    if (plain.has(key)) return [[key, value]];
    // A list of properties at a schema, a yes at a parameter.
    if (key === "required") return [[key, value]];
    if (described.has(key) || methods.has(key)) return [[key, kept(value)]];
    // A list at an operation, a map among the components.
    if (key === "parameters") return [[key, Array.isArray(value) ? kept(value) : keptMap(value)]];
    return maps.has(key) ? [[key, keptMap(value)]] : [];
  });
  return Object.fromEntries(entries);
}

function keptMap(map: unknown): unknown {
  return Object.fromEntries(Object.entries(asObject(map) ?? {}).map(([key, value]) => [key, kept(value)]));
}

/** Without the components that nothing of the paths refers to, such as what only answers hold. */
function pruned(document: JsonObject): JsonObject {
  const used = new Set<string>();
  const visit = (node: unknown): void => {
    const object = asObject(node);
    if (!object) return;
    if (typeof object.$ref === "string" && !used.has(object.$ref)) {
      used.add(object.$ref);
      visit(target(document, object.$ref));
    }
    for (const value of Object.values(object)) visit(value);
  };
  visit(document.paths);
  const usedOf = (prefix: string, map: unknown) =>
    Object.fromEntries(Object.entries(asObject(map) ?? {}).filter(([name]) => used.has(`${prefix}/${name}`)));
  const components = Object.entries(asObject(document.components) ?? {}).map(([kind, map]) => [
    kind,
    usedOf(`#/components/${kind}`, map),
  ]);
  return {
    ...document,
    ...(document.components === undefined ? {} : { components: Object.fromEntries(components) }),
    ...(document.definitions === undefined ? {} : { definitions: usedOf("#/definitions", document.definitions) }),
  };
}

function target(document: JsonObject, reference: string): unknown {
  return reference
    .replace(/^#\//, "")
    .split("/")
    .reduce<unknown>((node, key) => asObject(node)?.[key], document);
}
