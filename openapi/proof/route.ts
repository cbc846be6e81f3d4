import { methods } from "../document/open-api.ts";
import { asObject, type JsonObject, type Pointer } from "./schema-pointer.ts";

/** Finds the operations of a document by request. */
export class Routes {
  readonly #pointers = new Map<string, Pointer>();

  constructor(document: JsonObject) {
    for (const [path, item] of Object.entries(asObject(document.paths) ?? {})) {
      for (const method of methods.filter((name) => name in Object(item))) {
        this.#pointers.set(`${method} ${shapeOf(path)}`, ["paths", path, method]);
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

/** `/labels/{id}.json?a=1` → `/labels/{}`. */
function shapeOf(path: string): string {
  return path
    .replace(/\?.*$/, "")
    .replace(/\/$/, "")
    .replace(/\.json$/, "")
    .replace(/\{[^}]+\}/g, "{}");
}
