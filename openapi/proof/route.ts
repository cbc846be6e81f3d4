import { methods } from "../document/open-api.ts";
import { asObject, type JsonObject, type Pointer } from "./schema-pointer.ts";

/** The operations of a document, found by the requests that reach them. */
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
   * The operation that a request reaches: by its path, whatever the placeholders in it are called, and its method. A server responds to
   * HEAD as to GET, and treats PUT and PATCH alike.
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
