import { dereference, type Operation, type Schema } from "@wootkit/openapi/document";
import type { DocumentedField } from "../src/rules/cast.ts";
import { banner, document } from "./source.ts";

/** Returns the source of a module with the fields of each operation's JSON body and their types. */
export function fieldsModule(all: readonly Operation[]): string {
  const lines = all.flatMap(({ id, body }) => {
    const schema = body?.media["application/json"]?.schema;
    if (schema === undefined) return [];
    return [`  ${id}: ${JSON.stringify(Object.fromEntries(fieldsOf(schema)))},\n`];
  });
  return `${banner}
import type { DocumentedField } from "../rules/cast.ts";

export const fields = {
${lines.join("")}} as const satisfies Readonly<Record<string, Readonly<Record<string, DocumentedField>>>>;
`;
}

function fieldsOf(schema: Schema): (readonly [name: string, type: DocumentedField])[] {
  const { value } = dereference(document, schema);
  const parts = [...(value.allOf ?? []), ...(value.oneOf ?? []), ...(value.anyOf ?? [])];
  const own = Object.entries(value.properties ?? {}).map(([name, field]) => [name, typeOf(field)] as const);
  return [...own, ...parts.flatMap(fieldsOf)];
}

/** Returns the type of a field, or the fields of an object that wraps others, such as `portal`. */
function typeOf(schema: Schema): DocumentedField {
  const { value } = dereference(document, schema);
  const types = [value.type ?? []].flat();
  const type = (["boolean", "integer", "number", "object", "array"] as const).find((name) => types.includes(name));
  if (type === "array" && value.items && typeOf(value.items) === "string") return "strings";
  const inner = type === "object" || value.allOf !== undefined ? fieldsOf(schema) : [];
  if (inner.length === 0) return type ?? "string";
  return Object.fromEntries(inner.map(([name, field]) => [name, typeof field === "string" ? field : "object"]));
}
