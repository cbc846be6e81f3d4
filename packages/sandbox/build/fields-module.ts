import { dereference, type Operation, type Schema } from "@wootkit/openapi/document";
import type { FieldType } from "../src/rules/cast.ts";
import { banner, document } from "./source.ts";

/** Returns the source of a module with the fields of each operation's JSON body and their types. */
export function fieldsModule(all: readonly Operation[]): string {
  const lines = all.flatMap(({ id, body }) => {
    const schema = body?.media["application/json"]?.schema;
    if (schema === undefined) return [];
    return [`  ${id}: ${JSON.stringify(Object.fromEntries(fieldsOf(schema)))},\n`];
  });
  return `${banner}
import type { FieldType } from "../rules/cast.ts";

export const fields = {
${lines.join("")}} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldType>>>>;
`;
}

function fieldsOf(schema: Schema): (readonly [name: string, type: FieldType])[] {
  const { value } = dereference(document, schema);
  const parts = [...(value.allOf ?? []), ...(value.oneOf ?? []), ...(value.anyOf ?? [])];
  const own = Object.entries(value.properties ?? {}).map(([name, field]) => [name, typeOf(field)] as const);
  return [...own, ...parts.flatMap(fieldsOf)];
}

function typeOf(schema: Schema): FieldType {
  const types = [dereference(document, schema).value.type ?? []].flat();
  return (["boolean", "integer", "object", "array"] as const).find((type) => types.includes(type)) ?? "string";
}
