import { asObject, at, type JsonObject, type Pointer } from "../proof/schema-pointer.ts";
import type { Part } from "./part.ts";
import { printable } from "./printable.ts";
import { resolve } from "./resolve.ts";
import { children, either, valuesOf } from "./values.ts";

type Parts = ReadonlyMap<string, Part>;

/**
 * The request body of an operation, `body`, and its properties at every depth: `body message.content`, `body payload[].values`.
 * Media types are alternatives. Nothing, where the operation has no body. `parameters`: those of the operation, as Swagger 2 has the
 * body among them.
 */
export function bodyParts(document: JsonObject, operation: Pointer, parameters: readonly Pointer[]): Part[] {
  const inBody = (place: string) => parameters.filter((pointer) => at(document, [...pointer, "in"]) === place);
  const forms = inBody("formData").map((pointer): Part => {
    const { name, required } = asObject(at(document, pointer)) ?? {};
    return { name: `body ${printable(name)}`, ...valuesOf(document, pointer), required: required === true };
  });
  const [declaration] = inBody("body");
  const request = declaration ?? requestBody(document, operation);
  if (!request) {
    const whole = { name: "body", types: ["object"], listed: undefined, required: forms.some((part) => part.required) };
    return forms.length > 0 ? [whole, ...forms] : [];
  }
  const content = Object.keys(asObject(at(document, [...request, "content"])) ?? {});
  const schemas = declaration
    ? [[...declaration, "schema"]]
    : content.map((mediaType) => [...request, "content", mediaType, "schema"]);
  const present = schemas.filter((schema) => at(document, schema) !== undefined);
  const whole = either(present.map((schema) => valuesOf(document, schema)));
  const properties = alternativesOf(present.map((schema) => propertiesOf(document, schema, "body ", [])));
  return [
    { name: "body", ...whole, required: at(document, [...request, "required"]) === true },
    ...properties.values(),
  ];
}

function requestBody(document: JsonObject, operation: Pointer): Pointer | undefined {
  const pointer = [...operation, "requestBody"];
  return at(document, pointer) === undefined ? undefined : resolve(document, pointer);
}

function propertiesOf(document: JsonObject, schema: Pointer, prefix: string, within: readonly Pointer[]): Parts {
  const pointer = resolve(document, schema);
  if (within.some((outer) => outer.join("/") === pointer.join("/"))) return new Map();
  const node = asObject(at(document, pointer)) ?? {};
  const inside = (child: Pointer, name = prefix) => propertiesOf(document, child, name, [...within, pointer]);
  const required = Array.isArray(node.required) ? node.required : [];
  const own = Object.keys(asObject(node.properties) ?? {}).flatMap((key): Parts[] => {
    const child = [...pointer, "properties", key];
    if (asObject(at(document, resolve(document, child)))?.readOnly === true) return [];
    const name = `${prefix}${printable(key)}`;
    const part: Part = { name, ...valuesOf(document, child), required: required.includes(key) };
    return [new Map([[name, part]]), inside(child, `${name}.`)];
  });
  const items = node.items === undefined ? [] : [inside([...pointer, "items"], `${prefix.replace(/\.$/, "")}[].`)];
  const joined = children(node, pointer, "allOf").map((child) => inside(child));
  const alternatives = ["oneOf", "anyOf"].map((keyword) =>
    alternativesOf(children(node, pointer, keyword).map((child) => inside(child))),
  );
  return together([...own, ...items, ...joined, ...alternatives]);
}

/** All properties of schemas that apply at once. */
function together(all: readonly Parts[]): Parts {
  const parts = new Map<string, Part>();
  for (const part of all.flatMap((some) => [...some.values()])) {
    const known = parts.get(part.name);
    parts.set(part.name, { ...part, required: part.required || (known?.required ?? false) });
  }
  return parts;
}

/** All properties of schemas of which one applies. */
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
