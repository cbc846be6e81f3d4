import {
  dereference,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type Schema,
} from "@wootkit/openapi/document";
import type { FlagEntry, ValueType } from "../src/operations/command-table.ts";
import { plainText } from "../src/output/plain-text.ts";
import { kebabCase } from "./names.ts";
import { alternatives, enumValues, itemsOf, propertiesOf, valueType } from "./schema-facts.ts";

/** Flags that every command already has. */
const reserved = new Set([
  ...["base-url", "account", "sandbox", "allow-insecure-http", "timeout", "json", "yes", "data", "output"],
  ...["help", "help-all", "version"],
]);

/** Returns the flags of an operation: required ones first, then those in the document's examples, then the others. */
export function flagsOf(document: OpenApiDocument, operation: Operation): readonly FlagEntry[] {
  const query = operation.parameters.filter((parameter) => parameter.in === "query");
  const flags = [...query.map((one) => queryFlag(document, one)), ...bodyFlags(document, operation)];
  const named = flags.map((flag, index) => {
    const isTaken = reserved.has(flag.name) || flags.slice(0, index).some(({ name }) => name === flag.name);
    return isTaken ? { ...flag, name: `${flag.place}-${flag.name}` } : flag;
  });
  const shown = exampleFields(operation);
  return named.sort((a, b) => rank(a, shown) - rank(b, shown));
}

/** Returns the body fields in the document's examples: callers need them most often. */
function exampleFields({ body }: Operation): ReadonlySet<string> {
  const samples = Object.values(body?.media ?? {}).flatMap(({ examples }) => examples);
  // The fields of a wrapped body are one level deeper.
  return new Set(samples.flatMap(({ value }) => [value, ...Object.values(Object(value))].flatMap(fieldNames)));
}

function fieldNames(value: unknown): readonly string[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

function rank({ required, isList, type, field }: FlagEntry, shown: ReadonlySet<string>): number {
  if (required) return 0;
  if (shown.has(field)) return 1;
  if (type === "json" || type === "object") return 4;
  return isList ? 3 : 2;
}

function queryFlag(document: OpenApiDocument, { name, description, schema, required, ...marks }: Parameter): FlagEntry {
  return flag(
    document,
    { ...schema, description, ...marks },
    { field: name, place: "query", required: required ?? false },
  );
}

function bodyFlags(document: OpenApiDocument, { body }: Operation): readonly FlagEntry[] {
  // A form has the fields of the JSON body, and files.
  const objects = Object.values(body?.media ?? {}).map(({ schema }) => {
    const wrapper = wrapperOf(document, schema);
    return propertiesOf(document, wrapper === undefined ? schema : wrapped(document, schema, wrapper));
  });
  const properties: Record<string, Schema> = Object.assign({}, ...objects.map((object) => object.properties));
  const isRequired = (name: string) => objects.every(({ required }) => required.includes(name));
  return Object.entries(properties)
    .filter(([, { readOnly }]) => !readOnly)
    .map(([field, schema]) => flag(document, schema, { field, place: "body", required: isRequired(field) }));
}

/** Returns the only field of a body if it is an object, as is usual in Rails: `profile` of `{ profile: { name } }`. */
export function wrapperOf(document: OpenApiDocument, schema: Schema): string | undefined {
  const [only, ...others] = Object.entries(propertiesOf(document, schema).properties);
  if (!only || others.length > 0) return undefined;
  const [name, inner] = only;
  return Object.keys(propertiesOf(document, inner).properties).length > 0 && !itemsOf(document, inner)
    ? name
    : undefined;
}

function wrapped(document: OpenApiDocument, schema: Schema, wrapper: string): Schema {
  return propertiesOf(document, schema).properties[wrapper] ?? {};
}

function flag(
  document: OpenApiDocument,
  schema: Schema,
  { field, place, required }: Pick<FlagEntry, "field" | "place" | "required">,
): FlagEntry {
  const items = itemsOf(document, schema);
  const one = items ?? schema;
  const type = items && isNested(valueType(document, items)) ? "json" : valueType(document, one);
  const values = type === "text" ? enumValues(document, one) : undefined;
  const fields = type === "object" ? fieldTypes(document, one) : undefined;
  return {
    name: flagName(field),
    field,
    place,
    type,
    isList: items !== undefined,
    required,
    ...(values && { values }),
    ...(fields && { fields }),
    text: textOf(document, schema, one),
  };
}

/** Returns the name of a flag. A single letter gets a longer name, because Stricli would take it for an alias. */
function flagName(field: string): string {
  const name = kebabCase(field);
  if (name === "q") return "query";
  return name.length === 1 ? `field-${name}` : name;
}

function isNested(type: ValueType): boolean {
  return type === "object" || type === "json";
}

function fieldTypes(document: OpenApiDocument, schema: Schema): Readonly<Record<string, ValueType>> {
  const { properties } = propertiesOf(document, schema);
  return Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, valueType(document, inner)]));
}

function textOf(document: OpenApiDocument, schema: Schema, one: Schema): string {
  const { value } = dereference(document, schema);
  const { description = "", "x-since": since, "x-until": until, default: preset } = value;
  const ofItem = dereference(document, one).value.description ?? "";
  const marks = [since && `Since Chatwoot ${since}.`, until && `Until Chatwoot ${until}.`, ...enumMarks(document, one)];
  const usual = preset === undefined || preset === null ? undefined : `Default: ${String(preset)}`;
  return [plainText(description || ofItem).replaceAll(/\s+/g, " "), ...marks, usual].filter(Boolean).join(" ");
}

/** Returns the versions that added or removed single values. */
function enumMarks(document: OpenApiDocument, schema: Schema): readonly string[] {
  return alternatives(document, schema).flatMap(({ "x-enum-since": since = {}, "x-enum-until": until = {} }) => [
    ...Object.entries(since).map(([value, version]) => `${value} since Chatwoot ${version}.`),
    ...Object.entries(until).map(([value, version]) => `${value} until Chatwoot ${version}.`),
  ]);
}
