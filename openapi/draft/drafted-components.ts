import type { Component } from "../bundle/read-source.ts";
import type { JsonObject } from "../proof/schema-pointer.ts";

/** The components that the drafts of a resource need and the source doesn't have. */
export class DraftedComponents {
  readonly schemas: Record<string, JsonObject> = {};
  readonly parameters: Record<string, JsonObject> = {};
  readonly #taken: ReadonlySet<string>;

  /** @param source - The components that exist: their names are taken. */
  constructor(source: readonly Component[]) {
    this.#taken = new Set(source.map(({ name }) => name));
  }

  /** A name for a component: the wanted one, or one that you will want to replace. */
  freeName(wanted: string): string {
    return this.#taken.has(wanted) ? this.freeName(`${wanted}Details`) : wanted;
  }
}
