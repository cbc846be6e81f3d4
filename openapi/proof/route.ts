import { methods } from "../document/open-api.ts";
import { asObject, type JsonObject, type Pointer } from "./schema-pointer.ts";

/**
 * The operation that a request reaches: by its path, whatever the placeholders in it are called, and its method. A server responds to
 * HEAD as to GET, and takes PUT and PATCH for the same.
 */
export function operationOf(document: JsonObject, request: { method: string; path: string }): Pointer | undefined {
  const shape = shapeOf(request.path);
  const method = request.method.toLowerCase();
  const alike = { head: "get", put: "patch", patch: "put" }[method];
  for (const [path, item] of Object.entries(asObject(document.paths) ?? {})) {
    if (shapeOf(path) !== shape) continue;
    const found = methods.find((name) => name === method && name in Object(item));
    const other = methods.find((name) => name === alike && name in Object(item));
    const operation = found ?? other;
    if (operation) return ["paths", path, operation];
  }
  return undefined;
}

/** `/labels/{id}.json?a=1` → `/labels/{}`. */
function shapeOf(path: string): string {
  return path
    .replace(/\?.*$/, "")
    .replace(/\/$/, "")
    .replace(/\.json$/, "")
    .replace(/\{[^}]+\}/g, "{}");
}
