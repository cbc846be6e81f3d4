import type { Random } from "./random.ts";

/** The number of values to remember per name. */
const limit = 60;

/**
 * The IDs, slugs, and similar values in earlier responses, so that requests reach rows that exist. They are kept by
 * their key in the response and, for `id`, by resource.
 */
export class SeenValues {
  readonly #values = new Map<string, (string | number)[]>();

  /** Remembers the values in a response of a resource. */
  add(tag: string, body: unknown): void {
    if (typeof body !== "object" || body === null) return;
    for (const [key, value] of Object.entries(body)) {
      if (typeof value === "object") this.add(tag, value);
      else if (typeof value === "number" || (typeof value === "string" && value.length < 60)) {
        this.#remember(key === "id" ? tag : key, value);
      }
    }
  }

  /** Returns a value for a field or path parameter, or `undefined` if no response had one. */
  pick(tag: string, name: string, random: Random): string | number | undefined {
    const known = this.#values.get(name === "id" ? tag : name);
    return known === undefined ? undefined : random.pick(known);
  }

  #remember(name: string, value: string | number): void {
    const known = this.#values.get(name) ?? [];
    this.#values.set(name, known);
    known.push(value);
    if (known.length > limit) known.shift();
  }
}
