import { asObject, type JsonObject } from "../proof/schema-pointer.ts";
import type { Component } from "./read-source.ts";

// The values of these keys are data, in which `$ref` would be an ordinary key.
const dataKeys = new Set(["example", "value", "default", "const", "enum"]);

/** Resolves `$ref: Label` to a reference to the component with that name. */
export class Names {
  readonly #pointers: ReadonlyMap<string, string>;

  constructor(components: readonly Component[]) {
    this.#pointers = new Map(components.map(({ kind, name }) => [name, `#/components/${kind}/${name}`]));
  }

  /**
   * Returns a node with every name replaced by a reference.
   *
   * @param file - The file of the node, for errors.
   * @throws {Error} when no component has the name.
   */
  resolve(node: unknown, file: string): unknown {
    if (Array.isArray(node)) return node.map((item) => this.resolve(item, file));
    const object = asObject(node);
    if (!object) return node;
    const entries = Object.entries(object).map(([key, value]) => {
      if (key === "$ref" && typeof value === "string") return [key, this.reference(value, file)];
      // A property can have the same name as a keyword.
      if (key === "properties") return [key, this.#resolveValues(value, file)];
      return [key, dataKeys.has(key) ? value : this.resolve(value, file)];
    });
    return Object.fromEntries(entries);
  }

  /** Returns the reference to a component. */
  reference(name: string, file: string): string {
    const pointer = this.#pointers.get(name);
    if (!pointer) throw new Error(`${file}: there is no component ${name}. Look for it in openapi/components/.`);
    return pointer;
  }

  #resolveValues(node: unknown, file: string): JsonObject {
    const entries = Object.entries(asObject(node) ?? {}).map(([key, value]) => [key, this.resolve(value, file)]);
    return Object.fromEntries(entries);
  }
}
