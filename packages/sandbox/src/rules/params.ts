import type { JsonObject } from "../state/json-object.ts";
import { castId, isJsonObject, text } from "./cast.ts";
import { Refusal } from "./refusal.ts";

/** The parameters of a request: those in its path, its query and its body, as Rails puts them together. */
export class Params<Name extends string = string> {
  readonly #values: JsonObject;
  /** Whether the body was JSON: only then a body's fields need not be wrapped in the name of their resource. */
  readonly #isJson: boolean;

  constructor(values: JsonObject, isJson: boolean) {
    this.#values = values;
    this.#isJson = isJson;
  }

  has(name: Name): boolean {
    return Object.hasOwn(this.#values, name);
  }

  get(name: Name): unknown {
    return this.has(name) ? this.#values[name] : undefined;
  }

  /** The text of a parameter: `undefined` where it is missing, or is a list or an object. */
  text(name: Name): string | undefined {
    return text(this.get(name)) ?? undefined;
  }

  /** A parameter as the id of a row. */
  id(name: Name): number {
    return castId(this.text(name));
  }

  /** A list of words: sent as a list, or as one text with commas in it. */
  words(name: Name): string[] | undefined {
    const value = this.get(name);
    const list = Array.isArray(value) ? value : value === undefined ? undefined : [value];
    const words = list?.flatMap((element) => (text(element) ?? "").split(",").map((word) => word.trim()));
    return words?.filter((word) => word !== "");
  }

  /** These parameters, some of them with other values. */
  with<Other extends string>(values: Readonly<Record<Other, unknown>>): Params<Name | Other> {
    return new Params({ ...this.#values, ...values }, this.#isJson);
  }

  /**
   * The parameters below a name, such as those of `{"label": {"title": …}}`. In JSON they may be there without it.
   *
   * @param fields - The parameters that count where the name is left out.
   * @throws {Refusal} where they are missing.
   */
  below<Field extends string>(name: string, fields: readonly Field[]): Params<Field> {
    const wrapped = this.#values[name];
    if (isJsonObject(wrapped) && Object.keys(wrapped).length > 0) return new Params(wrapped, this.#isJson);
    const isFlat = this.#isJson && wrapped === undefined && fields.some((field) => Object.hasOwn(this.#values, field));
    if (!isFlat) throw new Refusal({ kind: "parameter missing", name });
    return new Params(this.#values, this.#isJson);
  }
}
