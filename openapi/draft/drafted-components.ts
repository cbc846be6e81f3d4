import type { Component } from "../bundle/read-source.ts";
import type { JsonObject } from "../proof/schema-pointer.ts";

/** The components that the drafts of a resource need and the source doesn't have. */
export class DraftedComponents {
  readonly schemas: Record<string, JsonObject> = {};
  readonly parameters: Record<string, JsonObject> = {};
  readonly #taken: ReadonlySet<string>;

  /**
   * @param source - The components that exist: their names are taken.
   * @param tag - The name of the resource, which no schema can have.
   */
  constructor(source: readonly Component[], tag: string) {
    this.#taken = new Set([...source.map(({ name }) => name), tag]);
  }

  /** Returns the wanted name for a component or, if that is taken, a longer one that you should replace. */
  freeName(wanted: string): string {
    return this.#taken.has(wanted) ? this.freeName(`${wanted}Details`) : wanted;
  }
}
