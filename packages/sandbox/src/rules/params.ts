import type { JsonObject } from "../state/json-object.ts";
import { castId, isJsonObject, text } from "./cast.ts";
import { Refusal } from "./refusal.ts";

/** The parameters of a request from its path, query, and body, merged as in Rails. */
export class Params<Name extends string = string> {
  readonly #values: JsonObject;
  /**
   * Whether the body was JSON. Only then does Rails accept fields that aren't wrapped in the name of their resource.
   */
  readonly #isJson: boolean;
  /** The part of the values that Rails wraps by itself: those of the body. */
  readonly #body: JsonObject;

  constructor(values: JsonObject, isJson: boolean, body = values) {
    this.#values = values;
    this.#isJson = isJson;
    this.#body = body;
  }

  has(name: Name): boolean {
    return Object.hasOwn(this.#values, name);
  }

  get(name: Name): unknown {
    return this.has(name) ? this.#values[name] : undefined;
  }

  /** Returns a parameter as a string, or `undefined` if it is missing, a list, or an object. */
  text(name: Name): string | undefined {
    return text(this.get(name)) ?? undefined;
  }

  /** Returns a parameter as an ID. */
  id(name: Name): number {
    return castId(this.text(name));
  }

  /** Returns a parameter as a list of words. It can be sent as a list or as a comma-separated string. */
  words(name: Name): string[] | undefined {
    const value = this.get(name);
    const list = Array.isArray(value) ? value : value === undefined ? undefined : [value];
    const words = list?.flatMap((element) => (text(element) ?? "").split(",").map((word) => word.trim()));
    return words?.filter((word) => word !== "");
  }

  /** Returns a copy with some values replaced. */
  with<Other extends string>(values: Readonly<Record<Other, unknown>>): Params<Name | Other> {
    return new Params({ ...this.#values, ...values }, this.#isJson, { ...this.#body, ...values });
  }

  /** Returns the parameters nested in a name, or all parameters if the request doesn't wrap them. */
  unwrapped(name: string): Params {
    const wrapped = this.#values[name];
    return new Params(isJsonObject(wrapped) ? wrapped : this.#values, this.#isJson);
  }

  /**
   * Returns the parameters nested in a name, which can't be left out.
   *
   * @throws {Refusal} if they are missing.
   */
  inside<Field extends string = string>(name: string): Params<Field> {
    return this.below<Field>(name, []);
  }

  /**
   * Returns the parameters nested in a name, as in `{"label": {"title": …}}`. In a JSON body, the name can be left out.
   *
   * @param fields - The parameters to look for if the name is left out.
   * @throws {Refusal} if they are missing.
   */
  below<Field extends string>(name: string, fields: readonly Field[]): Params<Field> {
    const wrapped = this.#values[name];
    if (isJsonObject(wrapped) && Object.keys(wrapped).length > 0) return new Params(wrapped, this.#isJson);
    const isFlat = this.#isJson && wrapped === undefined && fields.some((field) => Object.hasOwn(this.#body, field));
    if (!isFlat) throw new Refusal({ kind: "parameter missing", name });
    return new Params(this.#body, this.#isJson);
  }
}
