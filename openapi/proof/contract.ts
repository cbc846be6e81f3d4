import type { ErrorObject } from "ajv/dist/2020.js";
import type { Lifetime, OpenApiDocument } from "../document/open-api.ts";
import { isIn } from "../document/versions.ts";
import { mediaRangeFor, responseFor } from "./documented-response.ts";
import type { Exchange, RecordedResponse } from "./exchange.ts";
import { type FormFields, formValue } from "./form.ts";
import { Routes } from "./route.ts";
import { type SchemaNode, SchemaNodes } from "./schema-node.ts";
import { asObject, at, type JsonObject, type Pointer, pointerText } from "./schema-pointer.ts";
import { InvalidSchema, Validators } from "./validators.ts";

/** A difference between an exchange and the document. */
export interface Problem {
  /** The file and the line of the exchange. */
  readonly source: string;
  /** The path in the body, such as `$.payload[0].meta`. `$` is the response itself. */
  readonly path: string;
  /** The problem at that path. */
  readonly cause: string;
  readonly kind: ProblemKind;
}

/**
 * The kind of a problem.
 *
 * - `undescribed`: the document does not have the operation.
 * - `undocumented`: the body has a key that the schema doesn't name.
 * - `violation`: any other difference.
 */
export type ProblemKind = "undescribed" | "undocumented" | "violation";

/** A problem in a body. */
export type BodyProblem = Omit<Problem, "source">;

/** The parts of an {@link Exchange} that are checked. `server` defaults to the version that the document describes. */
export type CheckedExchange = Pick<Exchange, "source" | "request" | "response"> & { readonly server?: string };

/** A property of a schema that an exchange reached. */
export interface ReachedProperty {
  readonly pointer: string;
  /** Whether an exchange had it. */
  readonly seen: boolean;
  /** Its `x-unobserved`. */
  readonly unobserved: unknown;
}

/** Compares exchanges with an OpenAPI document, and collects the properties that they showed. */
export class Contract {
  readonly #document: OpenApiDocument;
  readonly #objects: JsonObject;
  readonly #schemas: SchemaNodes;
  readonly #routes: Routes;
  #formValidators: Validators | undefined;
  readonly #reached = new Set<SchemaNode>();
  readonly #seen = new Set<SchemaNode>();

  /** @param document - An OpenAPI document that passed the linter. */
  constructor(document: object) {
    // The linter ensures what the type says.
    this.#document = document as OpenApiDocument;
    this.#objects = { ...document };
    this.#schemas = new SchemaNodes(this.#objects);
    this.#routes = new Routes(this.#objects);
  }

  /** Returns the differences between an exchange and the document. Empty when the document is exact. */
  check({ source, server, request, response }: CheckedExchange): Problem[] {
    const problem = (cause: string, kind: ProblemKind = "violation"): Problem[] => [{ source, path: "$", cause, kind }];
    const operation = this.#routes.find(request);
    if (!operation) return problem(`no operation ${request.method} ${request.path}`, "undescribed");
    const documented = responseFor(this.#objects, operation, response.status);
    if (!documented) return problem(`the status ${response.status} is not documented`);
    // A server without the operation refuses its path too, with a 404 or, without a token, a 401.
    const shown = response.status < 400 ? [operation, documented] : [documented];
    const [early] = shown.flatMap((pointer) => untimely(asObject(at(this.#objects, pointer)) ?? {}, server));
    if (early) return problem(early);
    const content = asObject(at(this.#objects, [...documented, "content"])) ?? {};
    const mediaType = mediaTypeOf(response);
    if (mediaType === undefined) {
      const canBeEmpty = request.method === "HEAD" || "x-can-be-empty" in Object(at(this.#objects, documented));
      const [expected] = canBeEmpty ? [] : Object.keys(content);
      return expected ? problem(`no body came with ${response.status}, ${expected} is documented`) : [];
    }
    const range = mediaRangeFor(content, mediaType);
    if (range === undefined) return problem(`${mediaType} is not documented for ${response.status}`);
    const schema = [...documented, "content", range, "schema"];
    // A media type without a schema accepts any body.
    if (at(this.#objects, schema) === undefined) return [];
    try {
      const found = this.checkBody(schema, response.body ?? response.text ?? null, server);
      return found.map((each) => ({ source, ...each }));
    } catch (error) {
      if (error instanceof InvalidSchema) return problem(error.message);
      throw error;
    }
  }

  /** Returns the method and path of the operation that a request reaches, as in the document. */
  operationOf(request: Exchange["request"]): string | undefined {
    const [, path, method] = this.#routes.find(request) ?? [];
    return method && `${method.toUpperCase()} ${path}`;
  }

  /**
   * Validates a value against the schema at a pointer, and finds undocumented keys.
   *
   * @throws {Error} when there is no schema at the pointer.
   */
  checkBody(pointer: Pointer, value: unknown, server?: string): BodyProblem[] {
    const schema = this.#schemaAt(pointer);
    const validators = Validators.of(this.#document);
    const errors = validators.errors(schema.pointer, value);
    if (errors.length > 0) return violations(errors);
    const problems: BodyProblem[] = [];
    this.#visit(value, [schema], "$", { server: server || undefined, validators, problems });
    return problems;
  }

  /** Validates the fields of a form against the schema at a pointer, as {@link checkBody} does. */
  checkForm(pointer: Pointer, fields: FormFields): BodyProblem[] {
    const value = formValue(fields);
    this.#formValidators ??= new Validators(this.#document, { coerceTypes: true });
    const errors = this.#formValidators.errors(this.#schemaAt(pointer).pointer, value);
    return errors.length > 0 ? violations(errors) : this.checkBody(pointer, value);
  }

  /** Returns the properties of the schemas that exchanges reached, and whether any exchange showed them. */
  properties(): ReachedProperty[] {
    const reached = new Set([...this.#reached].flatMap((schema) => schema.properties()));
    return [...reached].map((property) => ({
      pointer: property.pointer,
      seen: this.#seen.has(property),
      unobserved: property.schema["x-unobserved"] ?? property.target.schema["x-unobserved"],
    }));
  }

  #schemaAt(pointer: Pointer): SchemaNode {
    const schema = this.#schemas.at(pointer);
    if (!schema) throw new Error(`The document has no schema at ${pointerText(pointer)}.`);
    return schema;
  }

  #visit(value: unknown, schemas: readonly SchemaNode[], path: string, checking: Checking): void {
    // The validators have checked numbers, booleans and null completely.
    if (value === null || (typeof value !== "object" && typeof value !== "string")) return;
    const applying = schemas.flatMap((schema) => schemasFor(schema, value, checking.validators));
    if (typeof value === "string") {
      const causes = applying.flatMap(({ schema }) => untimelyValue(schema, value, checking.server));
      checking.problems.push(...causes.map((cause) => ({ path, cause, kind: "violation" as const })));
    } else if (Array.isArray(value)) {
      const items = applying.flatMap((schema) => schema.items ?? []);
      for (const [index, item] of value.entries()) this.#visit(item, items, `${path}[${index}]`, checking);
      // A schema without a shape accepts any JSON.
    } else if (applying.some(({ hasShape }) => hasShape)) this.#visitObject(value, applying, path, checking);
  }

  #visitObject(value: object, applying: readonly SchemaNode[], path: string, checking: Checking): void {
    const { server, problems } = checking;
    for (const schema of applying) this.#reached.add(schema);
    const isOpen = applying.some((schema) => schema.isOpen);
    for (const [key, child] of Object.entries(value)) {
      const inside = `${path}.${key}`;
      const named = applying.flatMap((schema) => schema.property(key) ?? []);
      for (const property of named) this.#seen.add(property);
      const causes = new Set(named.flatMap(({ lifetimes }) => lifetimes.flatMap((marks) => untimely(marks, server))));
      for (const cause of causes) problems.push({ path: inside, cause, kind: "violation" });
      if (named.length === 0 && !isOpen) {
        problems.push({ path: inside, cause: "the key is not documented", kind: "undocumented" });
      }
      const described = named.length > 0 ? named : applying.flatMap((schema) => schema.additionalProperties ?? []);
      if (described.length > 0) this.#visit(child, described, inside, checking);
    }
    for (const name of missing(value, applying, server))
      problems.push({ path, cause: `must have required property '${name}'`, kind: "violation" });
  }
}

/**
 * Returns the schemas that apply to a value: the target of the reference, its parts, and the alternatives that the
 * value matches.
 */
function schemasFor(schema: SchemaNode, value: unknown, validators: Validators): readonly SchemaNode[] {
  const { target } = schema;
  if (target.certain) return target.certain;
  const met = target.alternatives.filter(({ pointer }) => validators.errors(pointer, value).length === 0);
  return [target, ...[...target.parts, ...met].flatMap((part) => schemasFor(part, value, validators))];
}

/**
 * Returns the required keys that a value lacks although its server has them. The validators don't require keys that
 * only some servers have.
 */
function missing(value: object, applying: readonly SchemaNode[], server: string | undefined): readonly string[] {
  const names = new Set(applying.flatMap(({ required }) => required.filter((name) => !Object.hasOwn(value, name))));
  return [...names].filter((name) => {
    const marks = applying.flatMap((schema) => schema.property(name)?.lifetimes ?? []);
    return server === undefined || marks.every((lifetime) => isIn(server, lifetime));
  });
}

/** The state of checking one body. */
interface Checking {
  readonly server: string | undefined;
  readonly validators: Validators;
  /** The problems found so far. */
  readonly problems: BodyProblem[];
}

/** Describes a part that a server has before or after the documented versions. Empty when the version is documented. */
function untimely(lifetime: Lifetime, server: string | undefined): string[] {
  if (!server || isIn(server, lifetime)) return [];
  const { "x-since": since, "x-until": until } = lifetime;
  const marks = [since && `since ${since}`, until && `until ${until}`].filter(Boolean).join(" and ");
  return [`it is documented ${marks}, and ${server} has it`];
}

function untimelyValue(schema: JsonObject, value: string, server: string | undefined): string[] {
  if (schema["x-enum-since"] === undefined && schema["x-enum-until"] === undefined) return [];
  const mark = (name: string) => {
    const version = asObject(schema[name])?.[value];
    return typeof version === "string" ? version : undefined;
  };
  const [since, until] = [mark("x-enum-since"), mark("x-enum-until")];
  const lifetime = { ...(since && { "x-since": since }), ...(until && { "x-until": until }) };
  return untimely(lifetime, server).map((cause) => `${JSON.stringify(value)}: ${cause}`);
}

function mediaTypeOf(response: RecordedResponse): string | undefined {
  if (response.body !== undefined) return "application/json";
  return response.text === undefined ? undefined : response.headers["content-type"]?.split(";")[0];
}

function violations(errors: readonly ErrorObject[]): BodyProblem[] {
  const found = errors.map(({ instancePath, message, params }) => ({
    path: `$${instancePath.replace(/\/(\d+)(?=\/|$)/g, "[$1]").replaceAll("/", ".")}`,
    kind: "violation" as const,
    cause: `${message}${"allowedValues" in params ? `: ${JSON.stringify(params.allowedValues)}` : ""}`,
  }));
  // If alternatives fail, the deepest error is closest to the cause.
  return found.sort((a, b) => b.path.length - a.path.length).slice(0, 10);
}
