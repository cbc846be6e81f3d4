import { isJsonObject, type JsonObject } from "../src/spec/json.ts";

/** Returns a document that repeats the paths and components of another one, each copy under its own names. */
export function repeated(document: JsonObject, copies: number): JsonObject {
  const { paths, components, ...rest } = document;
  const { securitySchemes, ...shared } = asObject(components);
  const allPaths: Record<string, unknown> = {};
  const allComponents: Record<string, Record<string, unknown>> = {};
  for (let copy = 0; copy < copies; copy += 1) {
    const renamed = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value)
          .replaceAll(/(#\/components\/[^"]+)"/g, `$1${copy}"`)
          .replaceAll(/("operationId":"[^"]+)"/g, `$1${copy}"`),
      );
    for (const [key, item] of Object.entries(asObject(paths))) allPaths[`/${copy}${key}`] = renamed(item);
    for (const [kind, entries] of Object.entries(shared)) {
      allComponents[kind] ??= {};
      for (const [name, entry] of Object.entries(asObject(entries))) {
        allComponents[kind][`${name}${copy}`] = renamed(entry);
      }
    }
  }
  return { ...rest, paths: allPaths, components: { securitySchemes, ...allComponents } };
}

function asObject(value: unknown): JsonObject {
  if (!isJsonObject(value)) throw new Error("not an object");
  return value;
}
