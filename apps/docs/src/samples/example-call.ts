import {
  dereference,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type Schema,
  type SecurityScheme,
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

/** Builds the call that an operation's samples show. */
export function exampleCall(document: OpenApiDocument, operation: Operation): ExampleCall {
  const { parameters, security } = operation;
  const [scheme] = security;
  const argument = (parameter: Parameter): Argument => ({
    parameter,
    value: parameter.example ?? exampleOf(document, parameter.schema),
  });
  return {
    operation,
    security: scheme === undefined ? undefined : document.components.securitySchemes?.[scheme],
    path: parameters.filter((one) => one.in === "path").map(argument),
    query: parameters.filter((one) => one.in === "query" && one.required).map(argument),
    body: exampleBody(document, operation),
  };
}

function exampleBody(document: OpenApiDocument, { body }: Operation): ExampleBody | undefined {
  const [[mediaType, content] = []] = Object.entries(body?.media ?? {});
  if (mediaType === undefined || !content) return undefined;
  const [example] = content.examples;
  const { value: schema } = dereference<Schema>(document, content.schema);
  const files = Object.entries(schema.properties ?? {}).filter(([, property]) => isFile(document, property));
  const value = Object(example ? example.value : exampleOf(document, schema));
  return { mediaType, value, files: files.map(([name]) => name) };
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
