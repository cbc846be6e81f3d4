import { dereference, type OpenApiDocument } from "../document.ts";
import { asObject, type JsonObject } from "../proof/schema-pointer.ts";
import type { Part } from "./part.ts";
import { printable } from "./printable.ts";
import { children, either, schemaNode, valuesOf } from "./values.ts";

type Parts = ReadonlyMap<string, Part>;

/**
 * Returns the request body of an operation, `body`, and its properties at any depth: `body message.content`, `body
 * payload[].values`. Media types are alternatives. Empty when the operation has no body.
 *
 * @param parameters - The parameters of the operation. In Swagger 2 the body is one of them.
 */
export function bodyParts(document: OpenApiDocument, operation: JsonObject, parameters: readonly JsonObject[]): Part[] {
  const forms = parameters
    .filter((parameter) => parameter.in === "formData")
    .map((parameter): Part => {
      const { name, required } = parameter;
      return { name: `body ${printable(name)}`, ...valuesOf(document, parameter), required: required === true };
    });
  const declaration = parameters.find((parameter) => parameter.in === "body");
  const written = asObject(operation.requestBody);
  const request = declaration ?? (written && asObject(dereference(document, written).value));
  if (!request) {
    const whole = { name: "body", types: ["object"], listed: undefined, required: forms.some((part) => part.required) };
    return forms.length > 0 ? [whole, ...forms] : [];
  }
  const schemas = declaration
    ? [declaration.schema]
    : Object.values(asObject(request.content) ?? {}).map((media) => asObject(media)?.schema);
  const present = schemas.filter((schema) => schema !== undefined);
  const whole = either(present.map((schema) => valuesOf(document, schema)));
  const properties = alternativesOf(present.map((schema) => propertiesOf(document, schema, "body ", [])));
  return [{ name: "body", ...whole, required: request.required === true }, ...properties.values()];
}

function propertiesOf(document: OpenApiDocument, node: unknown, prefix: string, within: readonly string[]): Parts {
  const found = schemaNode(document, node, within);
  if (!found) return new Map();
  const { schema } = found;
  const inside = (child: unknown, name = prefix) => propertiesOf(document, child, name, found.within);
  const required = Array.isArray(schema.required) ? schema.required : [];
  const own = Object.entries(asObject(schema.properties) ?? {}).flatMap(([key, child]): Parts[] => {
    if (schemaNode(document, child, [])?.schema.readOnly === true) return [];
    const name = `${prefix}${printable(key)}`;
    const part: Part = { name, ...valuesOf(document, child), required: required.includes(key) };
    return [new Map([[name, part]]), inside(child, `${name}.`)];
  });
  const items = schema.items === undefined ? [] : [inside(schema.items, `${prefix.replace(/\.$/, "")}[].`)];
  const joined = children(schema.allOf).map((child) => inside(child));
  const alternatives = [schema.oneOf, schema.anyOf].map((list) =>
    alternativesOf(children(list).map((child) => inside(child))),
  );
  return together([...own, ...items, ...joined, ...alternatives]);
}

/** Merges the properties of schemas that all apply. */
function together(all: readonly Parts[]): Parts {
  const parts = new Map<string, Part>();
  for (const part of all.flatMap((some) => [...some.values()])) {
    const known = parts.get(part.name);
    parts.set(part.name, { ...part, required: part.required || (known?.required ?? false) });
  }
  return parts;
}

/** Merges the properties of alternative schemas. */
function alternativesOf(all: readonly Parts[]): Parts {
  const names = new Set(all.flatMap((parts) => [...parts.keys()]));
  return new Map(
    [...names].map((name) => {
      const found = all.flatMap((parts) => parts.get(name) ?? []);
      const required = found.length === all.length && found.every((part) => part.required);
      return [name, { name, ...either(found), required }];
    }),
  );
}
