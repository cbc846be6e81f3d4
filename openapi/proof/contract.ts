import type { ErrorObject } from "ajv/dist/2020.js";
import type { Lifetime, OpenApiDocument } from "../document/open-api.ts";
import { isIn } from "../document/versions.ts";
import type { Exchange, RecordedResponse } from "./exchange.ts";
import { type FormFields, formValue } from "./form.ts";
import { operationOf } from "./route.ts";
import {
  allowsOtherKeys,
  asObject,
  at,
  deref,
  hasShape,
  type JsonObject,
  type Pointer,
  pointerText,
} from "./schema-pointer.ts";
import { Validators } from "./validators.ts";

/** Something that an exchange shows and the document does not say. */
export interface Problem {
  /** The file and the line of the exchange. */
  readonly source: string;
  /** Where in the body, such as `$.payload[0].meta`; `$` for the response itself. */
  readonly path: string;
  /** What is wrong there. */
  readonly cause: string;
}

/** A problem within a body. */
export type BodyProblem = Omit<Problem, "source">;

/** The parts of an {@link Exchange} that are checked. Without `server` it is the version that the document describes. */
export type CheckedExchange = Pick<Exchange, "source" | "request" | "response"> & { readonly server?: string };

/** A property of a response schema that exchanges reached. */
export interface ReachedProperty {
  readonly pointer: string;
  /** Whether an exchange had it. */
  readonly seen: boolean;
  /** Its `x-unobserved`. */
  readonly unobserved: unknown;
}

/** Compares exchanges with an OpenAPI document, and remembers which of its properties they showed. */
export class Contract {
  readonly #document: OpenApiDocument;
  readonly #nodes: JsonObject;
  readonly #validators = new Map<string | undefined, Validators>();
  #formValidators: Validators | undefined;
  readonly #reached = new Map<string, Pointer>();
  readonly #seen = new Set<string>();

  /** @param document - An OpenAPI document that passed the linter. */
  constructor(document: object) {
    // The linter asks for what the type says.
    this.#document = document as OpenApiDocument;
    this.#nodes = { ...document };
  }

  /** Everything that an exchange shows and the document does not say; nothing when the document is exact. */
  check({ source, server, request, response }: CheckedExchange): Problem[] {
    const problem = (cause: string): Problem[] => [{ source, path: "$", cause }];
    const operation = operationOf(this.#nodes, request);
    if (!operation) return problem(`no operation ${request.method} ${request.path}`);
    const documented = deref(this.#nodes, [...operation, "responses", String(response.status)]);
    if (!at(this.#nodes, documented)) return problem(`the status ${response.status} is not documented`);
    const early = this.#outOfTime([operation, documented], server)[0];
    if (early) return problem(early);
    const content = asObject(at(this.#nodes, [...documented, "content"])) ?? {};
    const mediaType = mediaTypeOf(response);
    if (mediaType === undefined) {
      const [expected] = request.method === "HEAD" ? [] : Object.keys(content);
      return expected ? problem(`no body came with ${response.status}, ${expected} is documented`) : [];
    }
    if (!(mediaType in content)) return problem(`${mediaType} is not documented for ${response.status}`);
    const schema = [...documented, "content", mediaType, "schema"];
    return this.checkBody(schema, response.body ?? response.text ?? null, server).map((found) => ({
      source,
      ...found,
    }));
  }

  /** Validates a value against the schema at a pointer: its types, and that no key is undocumented. */
  checkBody(schema: Pointer, value: unknown, server?: string): BodyProblem[] {
    const errors = this.#validatorsFor(server).errors(schema, value);
    if (errors.length > 0) return violations(errors);
    const problems: BodyProblem[] = [];
    this.#visit(value, [schema], { path: "$", server, problems });
    return problems;
  }

  /** Validates the fields of a form against the schema at a pointer, as {@link checkBody} does. */
  checkForm(schema: Pointer, fields: FormFields): BodyProblem[] {
    const value = formValue(fields);
    this.#formValidators ??= new Validators(this.#document, undefined, { coerceTypes: true });
    const errors = this.#formValidators.errors(schema, value);
    return errors.length > 0 ? violations(errors) : this.checkBody(schema, value);
  }

  /** The properties of the schemas that exchanges reached, and whether any showed them. */
  properties(): ReachedProperty[] {
    return [...this.#reached].map(([key, pointer]) => ({
      pointer: key,
      seen: this.#seen.has(key),
      unobserved: this.#reasonUnobserved(pointer),
    }));
  }

  #reasonUnobserved(property: Pointer): unknown {
    const own = asObject(at(this.#nodes, property))?.["x-unobserved"];
    return own ?? asObject(at(this.#nodes, deref(this.#nodes, property)))?.["x-unobserved"];
  }

  #visit(value: unknown, schemas: readonly Pointer[], visit: Visit): void {
    const { path, server, problems } = visit;
    const applying = schemas.flatMap((schema) => this.#applying(schema, value, server));
    problems.push(...applying.flatMap((schema) => untimelyValue(asObject(at(this.#nodes, schema)), value, visit)));
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      const items = applying
        .filter((schema) => asObject(at(this.#nodes, schema))?.items)
        .map((schema) => [...schema, "items"]);
      for (const [index, item] of value.entries()) this.#visit(item, items, { ...visit, path: `${path}[${index}]` });
      return;
    }
    // A schema that says nothing about its shape stands for any JSON.
    if (!applying.some((schema) => hasShape(asObject(at(this.#nodes, schema))))) return;
    for (const schema of applying) this.#reach([...schema, "properties"]);
    const open = applying.filter((schema) => allowsOtherKeys(asObject(at(this.#nodes, schema))));
    const others = open.map((schema) => [...schema, "additionalProperties"]);
    for (const [key, child] of Object.entries(value)) {
      const inside = { ...visit, path: `${path}.${key}` };
      const named = applying
        .map((schema) => [...schema, "properties", key])
        .filter((property) => at(this.#nodes, property));
      for (const property of named) this.#seen.add(pointerText(property));
      const ends = named.map((property) => deref(this.#nodes, property));
      problems.push(...this.#outOfTime([...named, ...ends], server).map((cause) => ({ path: inside.path, cause })));
      if (named.length === 0 && open.length === 0)
        problems.push({ path: inside.path, cause: "the key is not documented" });
      const described = named.length > 0 ? named : others.filter((schema) => asObject(at(this.#nodes, schema)));
      if (described.length > 0) this.#visit(child, described, inside);
    }
  }

  #outOfTime(pointers: readonly Pointer[], server: string | undefined): string[] {
    const causes = pointers.flatMap((pointer) => untimely(asObject(at(this.#nodes, pointer)) ?? {}, server));
    return [...new Set(causes)];
  }

  #reach(properties: Pointer): void {
    for (const key of Object.keys(asObject(at(this.#nodes, properties)) ?? {})) {
      this.#reached.set(pointerText([...properties, key]), [...properties, key]);
    }
  }

  /** The schemas that say something about a value: the one at the pointer, its parts, and those alternatives that the value meets. */
  #applying(pointer: Pointer, value: unknown, server: string | undefined): Pointer[] {
    const schema = deref(this.#nodes, pointer);
    const node = asObject(at(this.#nodes, schema)) ?? {};
    const parts = (keyword: string): Pointer[] =>
      Array.isArray(node[keyword]) ? node[keyword].map((_, index) => [...schema, keyword, String(index)]) : [];
    const validators = this.#validatorsFor(server);
    const alternatives = [...parts("oneOf"), ...parts("anyOf")].filter(
      (alternative) => validators.errors(alternative, value).length === 0,
    );
    return [schema, ...[...parts("allOf"), ...alternatives].flatMap((part) => this.#applying(part, value, server))];
  }

  #validatorsFor(server: string | undefined): Validators {
    const known = this.#validators.get(server) ?? new Validators(this.#document, server);
    this.#validators.set(server, known);
    return known;
  }
}

interface Visit {
  readonly path: string;
  readonly server: string | undefined;
  readonly problems: BodyProblem[];
}

/** Says that a server shows something before or after the versions that the document names. */
function untimely(lifetime: Lifetime, server: string | undefined): string[] {
  if (server === undefined || isIn(server, lifetime)) return [];
  const { "x-since": since, "x-until": until } = lifetime;
  const marks = [since && `since ${since}`, until && `until ${until}`].filter(Boolean).join(" and ");
  return [`it is documented ${marks}, and ${server} has it`];
}

function untimelyValue(schema: JsonObject | undefined, value: unknown, { path, server }: Visit): BodyProblem[] {
  if (typeof value !== "string") return [];
  const mark = (name: string) => {
    const version = asObject(schema?.[name])?.[value];
    return typeof version === "string" ? version : undefined;
  };
  const [since, until] = [mark("x-enum-since"), mark("x-enum-until")];
  const lifetime = { ...(since && { "x-since": since }), ...(until && { "x-until": until }) };
  return untimely(lifetime, server).map((cause) => ({ path, cause: `${JSON.stringify(value)}: ${cause}` }));
}

function mediaTypeOf(response: RecordedResponse): string | undefined {
  if (response.body !== undefined) return "application/json";
  return response.text === undefined ? undefined : response.headers["content-type"]?.split(";")[0];
}

function violations(errors: readonly ErrorObject[]): BodyProblem[] {
  const found = errors.map(({ instancePath, message, params }) => ({
    path: `$${instancePath.replace(/\/(\d+)(?=\/|$)/g, "[$1]").replaceAll("/", ".")}`,
    cause: `${message}${"allowedValues" in params ? `: ${JSON.stringify(params.allowedValues)}` : ""}`,
  }));
  // Where alternatives fail, the deepest error is nearest to the cause.
  return found.sort((a, b) => b.path.length - a.path.length).slice(0, 10);
}
