import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Exchange, RecordedResponse } from "./exchange.ts";
import { allowsOtherKeys, asObject, at, deref, type JsonObject, type Pointer, pointerText } from "./schema-pointer.ts";

/** Something that an exchange shows and the document does not say. */
export interface Problem {
  /** The file and the line of the exchange. */
  readonly source: string;
  /** Where in the body, such as `$.payload[0].meta`; `$` for the answer itself. */
  readonly path: string;
  /** What is wrong there. */
  readonly cause: string;
}

// Formats that say what a number means; JSON Schema cannot check them further than the type does.
const annotatingFormats = ["int64", "double", "unix-time"];

/** Holds an OpenAPI document against exchanges, and remembers which of its properties they showed. */
export class Contract {
  readonly #document: JsonObject;
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });
  readonly #validators = new Map<string, ValidateFunction>();
  readonly #reached = new Map<string, Pointer>();
  readonly #seen = new Set<string>();

  constructor(document: object) {
    this.#document = asObject(document) ?? {};
    addFormats.default(this.#ajv);
    for (const format of annotatingFormats) this.#ajv.addFormat(format, true);
    this.#ajv.addSchema({ ...document, $id: "document" });
  }

  /** What an exchange shows that the document does not say: nothing, when it is exact. */
  check({ source, request, response }: Exchange): Problem[] {
    // A server answers HEAD as GET, without the body.
    const method = request.method === "HEAD" ? "get" : request.method.toLowerCase();
    const operation: Pointer = ["paths", request.path, method];
    const problem = (path: string, cause: string): Problem => ({ source, path, cause });
    if (!at(this.#document, operation)) return [problem("$", `no operation ${request.method} ${request.path}`)];
    const answer = deref(this.#document, [...operation, "responses", String(response.status)]);
    if (!at(this.#document, answer)) return [problem("$", `the status ${response.status} is not documented`)];
    const content = asObject(at(this.#document, [...answer, "content"])) ?? {};
    const mediaType = mediaTypeOf(response);
    if (mediaType === undefined) {
      const expected = "application/json" in content && request.method !== "HEAD";
      return expected ? [problem("$", `no body came with ${response.status}, JSON is documented`)] : [];
    }
    if (!(mediaType in content)) return [problem("$", `${mediaType} is not documented for ${response.status}`)];
    return this.checkBody([...answer, "content", mediaType, "schema"], response.body ?? response.text).map((found) => ({
      source,
      ...found,
    }));
  }

  /** Holds a value against the schema at a pointer: its types, and that no key is undocumented. */
  checkBody(schema: Pointer, value: unknown): Omit<Problem, "source">[] {
    const validate = this.#validator(schema);
    if (!validate(value)) return violations(validate.errors ?? []);
    const undocumented: Omit<Problem, "source">[] = [];
    this.#visit(value, [schema], "$", undocumented);
    return undocumented;
  }

  /** The properties of the schemas that exchanges reached, and whether any showed them. */
  properties(): { pointer: string; seen: boolean; unobserved: unknown }[] {
    return [...this.#reached].map(([key, pointer]) => ({
      pointer: key,
      seen: this.#seen.has(key),
      unobserved: this.#reasonUnobserved(pointer),
    }));
  }

  #reasonUnobserved(property: Pointer): unknown {
    const own = asObject(at(this.#document, property))?.["x-unobserved"];
    return own ?? asObject(at(this.#document, deref(this.#document, property)))?.["x-unobserved"];
  }

  #visit(value: unknown, schemas: readonly Pointer[], path: string, problems: Omit<Problem, "source">[]): void {
    if (typeof value !== "object" || value === null) return;
    const applying = schemas.flatMap((schema) => this.#applying(schema, value));
    if (Array.isArray(value)) {
      const items = applying
        .filter((schema) => asObject(at(this.#document, schema))?.items)
        .map((s) => [...s, "items"]);
      for (const [index, item] of value.entries()) this.#visit(item, items, `${path}[${index}]`, problems);
      return;
    }
    for (const schema of applying) this.#reach([...schema, "properties"]);
    const open = applying.some((schema) => allowsOtherKeys(asObject(at(this.#document, schema))));
    for (const [key, child] of Object.entries(value)) {
      const named = applying
        .map((schema) => [...schema, "properties", key])
        .filter((property) => at(this.#document, property));
      for (const property of named) this.#seen.add(pointerText(property));
      if (named.length > 0) this.#visit(child, named, `${path}.${key}`, problems);
      else if (!open) problems.push({ path: `${path}.${key}`, cause: "the key is not documented" });
    }
  }

  #reach(properties: Pointer): void {
    for (const key of Object.keys(asObject(at(this.#document, properties)) ?? {})) {
      this.#reached.set(pointerText([...properties, key]), [...properties, key]);
    }
  }

  /** The schemas that say something about a value: the one at the pointer, its parts, and those alternatives that the value meets. */
  #applying(pointer: Pointer, value: unknown): Pointer[] {
    const schema = deref(this.#document, pointer);
    const node = asObject(at(this.#document, schema)) ?? {};
    const parts = (keyword: string): Pointer[] =>
      Array.isArray(node[keyword]) ? node[keyword].map((_, index) => [...schema, keyword, String(index)]) : [];
    const alternatives = [...parts("oneOf"), ...parts("anyOf")].filter((alternative) =>
      this.#validator(alternative)(value),
    );
    return [schema, ...[...parts("allOf"), ...alternatives].flatMap((part) => this.#applying(part, value))];
  }

  #validator(pointer: Pointer): ValidateFunction {
    const key = pointerText(pointer);
    const known = this.#validators.get(key) ?? this.#ajv.compile({ $ref: `document#${key}` });
    this.#validators.set(key, known);
    return known;
  }
}

function mediaTypeOf(response: RecordedResponse): string | undefined {
  if (response.body !== undefined) return "application/json";
  return response.text === undefined ? undefined : response.headers["content-type"]?.split(";")[0];
}

function violations(errors: readonly ErrorObject[]): Omit<Problem, "source">[] {
  const found = errors.map(({ instancePath, message, params }) => ({
    path: `$${instancePath.replace(/\/(\d+)(?=\/|$)/g, "[$1]").replaceAll("/", ".")}`,
    cause: `${message}${"allowedValues" in params ? `: ${JSON.stringify(params.allowedValues)}` : ""}`,
  }));
  // Where alternatives fail, the deepest complaint is nearest to the cause.
  return found.sort((a, b) => b.path.length - a.path.length).slice(0, 10);
}
