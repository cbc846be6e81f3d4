import { dereference, type Schema } from "@wootkit/openapi/document";
import { banner, document } from "./source.ts";

/** Returns the source of a module with the names that fields can have, such as `NewMessageFieldsContentType`. */
export function enumsModule(): string {
  const lists = Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) => [
    ...namesIn(name, schema),
    ...Object.entries(schema.properties ?? {}).flatMap(([field, property]) =>
      namesIn(`${name}${pascal(field)}`, property),
    ),
  ]);
  return `${banner}\n${lists.join("")}`;
}

function namesIn(name: string, schema: Schema): string[] {
  const { value, name: component } = dereference(document, schema);
  const names = (value.enum ?? dereference(document, value.items ?? {}).value.enum ?? []).filter(
    (one) => typeof one === "string",
  );
  if (names.length < 2 || (component !== undefined && component !== name)) return [];
  return [`export const ${name} = ${JSON.stringify(names)} as const;\n`];
}

function pascal(name: string): string {
  return name.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
