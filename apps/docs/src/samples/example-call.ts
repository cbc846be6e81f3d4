import {
  dereference,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type Schema,
  type SecurityScheme,
  singular,
} from "@wootkit/openapi/document";

/** A call of an operation with values from its examples. */
export interface ExampleCall {
  readonly operation: Operation;
  /** The scheme that authenticates the call. */
  readonly security: SecurityScheme | undefined;
  /** Values of the placeholders in the path, in its order. */
  readonly path: readonly Argument[];
  /** Values of the required query parameters. */
  readonly query: readonly Argument[];
  readonly body: ExampleBody | undefined;
}

export interface Argument {
  readonly parameter: Parameter;
  readonly value: unknown;
}

export interface ExampleBody {
  readonly mediaType: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** The names of the fields that are files. */
  readonly files: readonly string[];
}

/** Replacements for the document's values, by the name of the placeholder, parameter or field: `contact_id`. */
export type GivenValues = Readonly<Record<string, unknown>>;

/** Builds the call that an operation's samples show. */
export function exampleCall(document: OpenApiDocument, operation: Operation, given: GivenValues = {}): ExampleCall {
  const { parameters, security, path } = operation;
  const [scheme] = security;
  const argument = (parameter: Parameter): Argument => {
    const usual = parameter.example ?? exampleOf(document, parameter.schema);
    return { parameter, value: given[placeName(parameter.name, path)] ?? usual };
  };
  return {
    operation,
    security: scheme === undefined ? undefined : document.components.securitySchemes?.[scheme],
    path: parameters.filter((one) => one.in === "path").map(argument),
    query: parameters.filter((one) => one.in === "query" && one.required).map(argument),
    body: exampleBody(document, operation, given),
  };
}

/** Gives a placeholder a unique name: `id` in `/contacts/{id}` → `contact_id`. */
export function placeName(name: string, path: string): string {
  const [before] = name === "id" ? (path.match(/[^/]+(?=\/\{id\})/) ?? []) : [];
  return before === undefined ? name : `${singular(before)}_id`;
}

function exampleBody(document: OpenApiDocument, { body }: Operation, given: GivenValues): ExampleBody | undefined {
  const [[mediaType, content] = []] = Object.entries(body?.media ?? {});
  if (mediaType === undefined || !content) return undefined;
  const [example] = content.examples;
  const { value: schema } = dereference<Schema>(document, content.schema);
  const files = Object.entries(schema.properties ?? {}).filter(([, property]) => isFile(document, property));
  const value: object = Object(example ? example.value : exampleOf(document, schema));
  return { mediaType, value: withGiven(value, given), files: files.map(([name]) => name) };
}

/** Replaces an object's values with the given ones, at any depth. */
function withGiven(value: object, given: GivenValues): Readonly<Record<string, unknown>> {
  const entries = Object.entries(value).map(([name, usual]) => {
    const isObject = typeof usual === "object" && usual !== null && !Array.isArray(usual);
    return [name, given[name] ?? (isObject ? withGiven(usual, given) : usual)];
  });
  return Object.fromEntries(entries);
}

/** Builds a value that a schema allows. An object gets its required properties, or all if none is required. */
function exampleOf(document: OpenApiDocument, source: Schema): unknown {
  const { value: schema } = dereference<Schema>(document, source);
  const { example, default: usual, const: only, enum: values, items, properties = {}, required = [] } = schema;
  const given = example ?? usual ?? only ?? values?.[0];
  if (given !== undefined) return given;
  const [shape] = schema.oneOf ?? schema.anyOf ?? [];
  if (shape) return exampleOf(document, shape);
  if (items) return [exampleOf(document, items)];
  const parts = (schema.allOf ?? []).map((part) => exampleOf(document, part));
  const wanted = required.length > 0 ? required : Object.keys(properties);
  const own = wanted.flatMap((name) => (properties[name] ? [[name, exampleOf(document, properties[name])]] : []));
  if (schema.properties || schema.allOf) return Object.assign({}, ...parts, Object.fromEntries(own));
  const type = typeof schema.type === "string" ? schema.type : schema.type?.find((one) => one !== "null");
  const plain: Readonly<Record<string, unknown>> = { integer: 1, number: 1, boolean: true, string: "text", object: {} };
  return plain[type ?? "object"];
}

function isFile(document: OpenApiDocument, source: Schema): boolean {
  const { value } = dereference<Schema>(document, source);
  return value.format === "binary" || (value.items !== undefined && isFile(document, value.items));
}
