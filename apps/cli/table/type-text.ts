import {
  dereference,
  namesOf,
  type OpenApiDocument,
  type Operation,
  operations,
  type Schema,
  schemaAt,
} from "@wootkit/openapi/document";
import type { TypesEntry } from "../src/operations/types-entry.ts";
import { alternatives, itemsOf, propertiesOf, typesOf } from "./schema-facts.ts";

/** How a type is written. */
interface Style {
  /** How many objects deep. */
  readonly depth: number;
  /** Whether the values of enums are listed. Otherwise, their type is written. */
  readonly hasValues: boolean;
}

const bodyStyle: Style = { depth: 5, hasValues: true };

/** Callers use the type of a response to select fields. */
const responseStyle: Style = { depth: 2, hasValues: false };

/** Returns the types of bodies and responses as short TypeScript, by the command's first word and the operation. */
export function makeTypes(document: OpenApiDocument): ReadonlyMap<string, Readonly<Record<string, TypesEntry>>> {
  const types = new Map<string, Record<string, TypesEntry>>();
  for (const operation of operations(document)) {
    if (operation.cli?.hidden) continue;
    const [resource = ""] = namesOf(operation).command;
    types.set(resource, { ...types.get(resource), [operation.id]: typesOfOperation(document, operation) });
  }
  return types;
}

function typesOfOperation(document: OpenApiDocument, { body, success, pagination, unwrap }: Operation): TypesEntry {
  const [media] = Object.values(body?.media ?? {});
  const path = pagination?.items ?? unwrap ?? "";
  const response = success.schema && schemaAt(document, success.schema, path).value;
  const [list] = response && pagination ? alternatives(document, response) : [];
  const shown = list?.items ?? response;
  return {
    ...(media && { body: typeText(document, media.schema, bodyStyle) }),
    ...(shown && success.kind === "json" && { response: typeText(document, shown, responseStyle) }),
  };
}

/** Returns a schema as short TypeScript, such as `{title: string, color?: string}`. */
function typeText(document: OpenApiDocument, schema: Schema, style: Style): string {
  const texts = new Set(alternatives(document, schema).map((one) => alternativeText(document, one, style)));
  return [...texts, ...(isNullable(document, schema) ? ["null"] : [])].join(" | ");
}

function isNullable(document: OpenApiDocument, schema: Schema): boolean {
  const { type, oneOf = [], anyOf = [] } = dereference(document, schema).value;
  return [type].flat().includes("null") || [...oneOf, ...anyOf].some((one) => isNullable(document, one));
}

function alternativeText(document: OpenApiDocument, schema: Schema, style: Style): string {
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (values && style.hasValues)
    return values
      .filter((value) => value !== null)
      .map((value) => JSON.stringify(value))
      .join(" | ");
  const items = itemsOf(document, schema);
  if (items) return listText(typeText(document, items, style));
  const { properties, required } = propertiesOf(document, schema);
  const entries = Object.entries(properties).filter(([, { readOnly }]) => !readOnly);
  if (entries.length === 0) return typesOf(schema).map(plainType).join(" | ") || "unknown";
  if (style.depth === 0) return "object";
  const fields = entries.map(([name, inner]) => {
    const key = /^\w+$/.test(name) ? name : JSON.stringify(name);
    const type = typeText(document, inner, { ...style, depth: style.depth - 1 });
    return `${key}${required.includes(name) ? "" : "?"}: ${type}`;
  });
  return `{${fields.join(", ")}}`;
}

function listText(item: string): string {
  return /^(?:\w+|\{[^{}]*\})$/.test(item) ? `${item}[]` : `(${item})[]`;
}

function plainType(type: string): string {
  return type === "integer" ? "number" : type;
}
