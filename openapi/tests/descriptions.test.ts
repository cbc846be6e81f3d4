import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { methods, type OpenApiDocument } from "../document/open-api.ts";
import { dereference, type Schema } from "../document.ts";

const shortest = 25;
const document: OpenApiDocument = JSON.parse(readFileSync(new URL("../dist/openapi.json", import.meta.url), "utf8"));

/** A part of a document that a reader looks up by its name. */
interface Described {
  /** The path of the part, such as `/components/schemas/Label/properties/title`. */
  readonly place: string;
  readonly name: string;
  readonly description: string;
}

/** Returns the operations, parameters, component schemas and properties of a document. */
function parts(document: OpenApiDocument): readonly Described[] {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const { operationId: name, description = "", parameters = [] } = operation;
      const place = `${method.toUpperCase()} ${path}`;
      return [
        { place, name, description },
        ...[...parameters, ...(item.parameters ?? [])].map((node): Described => {
          const { name, description = "" } = dereference(document, node).value;
          return { place: `${place} ${name}`, name, description };
        }),
      ];
    }),
  );
  const schemas = Object.entries(document.components.schemas).map(
    ([name, { description = "" }]): Described => ({ place: `/components/schemas/${name}`, name, description }),
  );
  return [...operations, ...schemas, ...propertiesIn(document, document, "")];
}

/** Returns the properties of all schemas in a node. `isMap` says whether the keys of the node are their names. */
function propertiesIn(document: OpenApiDocument, node: unknown, place: string, isMap = false): readonly Described[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, child]): readonly Described[] => {
    // Examples are data, and can have a key `properties`.
    if (!isMap && (name === "example" || name === "examples")) return [];
    const inside = propertiesIn(document, child, `${place}/${name}`, !isMap && name === "properties");
    if (!isMap) return inside;
    return [{ place: `${place}/${name}`, name, description: descriptionOf(document, child) }, ...inside];
  });
}

/** Returns the description of a schema: its own, or that of the schema that it refers to. */
function descriptionOf(document: OpenApiDocument, schema: Schema): string {
  const { value } = dereference(document, schema);
  const [part] = value.allOf ?? [];
  return value.description ?? (part ? descriptionOf(document, part) : "");
}

/** Returns the places of the parts whose description says too little: it is short, or only repeats the name. */
function poor(document: OpenApiDocument): readonly string[] {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, "");
  return parts(document)
    .filter(({ name, description }) => description.trim().length < shortest || letters(description) === letters(name))
    .map(({ place, description }) => `${place}: ${description}`);
}

test("each operation, parameter, schema and property has a description of at least 25 characters, not its name", () => {
  const all = parts(document);
  const found = poor(document);
  console.log(`${all.length} descriptions, ${found.length} too short or equal to the name`);
  expect(all.length).toBeGreaterThan(Object.keys(document.components.schemas).length);
  expect(found).toEqual([]);
});

test("a short description, one that repeats the name, and a missing one are found", () => {
  const small: OpenApiDocument = JSON.parse(
    JSON.stringify({
      paths: {
        "/labels": {
          parameters: [{ name: "account_identification_number", description: "Account identification number." }],
          get: { operationId: "listLabels", description: "Lists the labels of the account.", responses: {} },
        },
      },
      components: {
        schemas: {
          Label: {
            description: "A word that is attached to conversations.",
            properties: { title: { description: "The title." }, properties: { properties: { color: {} } } },
          },
        },
      },
    }),
  );
  const label = "/components/schemas/Label/properties";
  expect(poor(small)).toEqual([
    "GET /labels account_identification_number: Account identification number.",
    `${label}/title: The title.`,
    `${label}/properties: `,
    `${label}/properties/properties/color: `,
  ]);
});
