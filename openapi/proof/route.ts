import { basePath } from "../document/base-path.ts";
import { methods } from "../document/open-api.ts";
import { asObject, at, deref, type JsonObject, type Pointer } from "./schema-pointer.ts";

/** Finds the operations of a document by request. */
export class Routes {
  readonly #pointers = new Map<string, Pointer>();

  constructor(document: JsonObject) {
    const base = basePath(document);
    for (const path of Object.keys(asObject(document.paths) ?? {})) {
      const item = deref(document, ["paths", path]);
      for (const method of methods.filter((name) => name in Object(at(document, item)))) {
        this.#pointers.set(`${method} ${shapeOf(base + path)}`, [...item, method]);
      }
    }
  }

  /**
   * Returns the pointer of the operation for a request, by method and path. The names of placeholders don't matter. A
   * server treats HEAD like GET, and PUT like PATCH.
   */
  find(request: { readonly method: string; readonly path: string }): Pointer | undefined {
    const shape = shapeOf(request.path);
    const method = request.method.toLowerCase();
    const alike = { head: "get", put: "patch", patch: "put" }[method];
    return this.#pointers.get(`${method} ${shape}`) ?? this.#pointers.get(`${alike} ${shape}`);
  }
}

/** Returns the same key for the requests that {@link Routes.find} treats alike: `PATCH /labels/{}`. */
export function routeKey({ method, path }: { readonly method: string; readonly path: string }): string {
  const name = method.toUpperCase();
  return `${{ HEAD: "GET", PUT: "PATCH" }[name] ?? name} ${shapeOf(path)}`;
}

/** `/labels/{id}.json?a=1` → `/labels/{}`. */
function shapeOf(path: string): string {
  return path
    .replace(/\?.*$/, "")
    .replace(/\/$/, "")
    .replace(/\.json$/, "")
    .replace(/\{[^}]+\}/g, "{}");
}
