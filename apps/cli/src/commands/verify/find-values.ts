import type { Operation } from "@wootkit/openapi/document";
import { at, isObject } from "../../output/json-path.ts";
import type { PathValues, Reader } from "./reading.ts";

/** Finds values for the path parameters of operations: the IDs of the records in lists. */
export class ValueFinder {
  readonly #reader: Reader;
  readonly #limit: number;
  /** The operations that list, by their path without the names of parameters. */
  readonly #lists: ReadonlyMap<string, Operation>;

  /** @param limit - How many records of a list are used. */
  constructor(reader: Reader, operations: readonly Operation[], limit: number) {
    this.#reader = reader;
    this.#limit = limit;
    this.#lists = new Map(operations.filter(isList).map((operation) => [shape(operation.path), operation]));
  }

  /** Returns the values for as many requests as the limit allows. Empty if no list has a record. */
  async find({ path, parameters }: Operation): Promise<readonly PathValues[]> {
    let found: readonly PathValues[] = [{}];
    for (const { name, schema } of parameters.filter((one) => one.in === "path" && one.name !== "account_id")) {
      const before = path.slice(0, path.indexOf(`/{${name}}`));
      const next: PathValues[] = [];
      for (const values of found) {
        for (const id of await this.#ids(before, name, values, schema.type === "string"))
          next.push({ ...values, [name]: id });
      }
      found = next.slice(0, this.#limit);
    }
    return found;
  }

  /** Returns the IDs in the list above a parameter, or in the list that the parameter is named after. */
  async #ids(above: string, name: string, values: PathValues, isText: boolean): Promise<readonly (string | number)[]> {
    const own = this.#lists.get(shape(above));
    const list = own ?? this.#listNamed(name);
    if (!list) return [];
    const reading = await this.#reader.read(list, own ? renamed(own, values) : {});
    const items = at(reading.body, list.pagination?.items ?? "");
    const rows = Array.isArray(items) ? items.filter(isObject) : [];
    return rows
      .map(({ id, slug }) => (isText ? (slug ?? id) : id))
      .filter((id) => typeof id === "number" || typeof id === "string")
      .slice(0, this.#limit);
  }

  /** Returns the list of the account that has records of a name, such as `inboxes` for `inbox_id`. */
  #listNamed(parameter: string): Operation | undefined {
    const noun = parameter.replace(/_id$/, "");
    const plurals = [`${noun}s`, `${noun}es`, noun.replace(/y$/, "ies")];
    return [...this.#lists.values()].find(({ path }) => plurals.some((one) => path.endsWith(`{account_id}/${one}`)));
  }
}

function isList({ pagination, parameters }: Operation): boolean {
  return pagination !== undefined && !parameters.some((one) => one.in === "query" && one.required);
}

function shape(path: string): string {
  return path.replace(/\{\w+\}/g, "{}");
}

/** Gives values the names that another operation has for the same places. */
function renamed({ parameters }: Operation, values: PathValues): PathValues {
  const names = parameters.filter((one) => one.in === "path" && one.name !== "account_id").map(({ name }) => name);
  return Object.fromEntries(Object.values(values).flatMap((value, i) => (names[i] ? [[names[i], value]] : [])));
}
