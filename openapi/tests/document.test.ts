import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  compareVersions,
  dereference,
  documentAt,
  documentFor,
  isIn,
  type OpenApiDocument,
  operations,
  type Schema,
  schemaAt,
  tagGroups,
  tags,
} from "../document.ts";

const bundle: OpenApiDocument = JSON.parse(readFileSync(new URL("../dist/openapi.json", import.meta.url), "utf8"));

const label: Schema = {
  type: "object",
  required: ["id", "icon"],
  properties: { id: { type: "integer" }, icon: { type: "string", "x-since": "4.16" } },
};
const small: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Labels", version: "1.0.0" },
  security: [{ Token: [] }],
  tags: [{ name: "Labels", description: "Words." }],
  paths: {
    "/api/v1/accounts/{account_id}/labels/{id}": {
      parameters: [{ $ref: "#/components/parameters/LabelId" }, { $ref: "#/components/parameters/AccountId" }],
      get: {
        operationId: "getLabel",
        tags: ["Labels"],
        summary: "Get a label",
        description: "One label.",
        "x-unwrap": "payload",
        parameters: [
          { name: "locale", in: "query", description: "Language.", schema: { type: "string" } },
          { name: "id", in: "path", required: true, description: "Its title.", schema: { type: "string" } },
        ],
        responses: {
          "200": {
            description: "It.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Envelope" } } },
          },
          "404": { $ref: "#/components/responses/NotFound" },
        },
      },
      delete: {
        operationId: "deleteLabel",
        tags: ["Labels"],
        summary: "Delete a label",
        description: "It goes.",
        "x-role": "administrator",
        "x-since": "4.8",
        security: [],
        responses: { "200": { description: "Gone." } },
      },
    },
    "/api/v1/accounts/{account_id}/labels": {
      get: {
        operationId: "listLabels",
        tags: ["Labels"],
        summary: "List the labels",
        description: "All.",
        "x-pagination": { style: "capped", items: "", cap: 20 },
        responses: {
          "200": {
            description: "They.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Label" } },
                examples: { none: { $ref: "#/components/examples/None" } },
              },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Label: label,
      Envelope: { allOf: [{ type: "object", properties: { payload: { $ref: "#/components/schemas/Label" } } }] },
    },
    parameters: {
      AccountId: {
        name: "account_id",
        in: "path",
        required: true,
        description: "Account.",
        schema: { type: "integer" },
      },
      LabelId: { name: "id", in: "path", required: true, description: "Label.", schema: { type: "integer" } },
    },
    responses: { NotFound: { description: "Nothing.", content: { "text/plain": { schema: { type: "string" } } } } },
    examples: { None: { summary: "No labels", value: [] } },
  },
};

describe("operations", () => {
  const [get, remove, list] = operations(small);

  test("operations are in the order of the document, methods in a fixed order", () => {
    expect(operations(small).map(({ method, id }) => `${method} ${id}`)).toEqual([
      "GET getLabel",
      "DELETE deleteLabel",
      "GET listLabels",
    ]);
  });

  test("an operation has the path parameters in the order of the path, and its own parameters replace them", () => {
    expect(get?.parameters.map(({ name, description }) => [name, description])).toEqual([
      ["account_id", "Account."],
      ["id", "Its title."],
      ["locale", "Language."],
    ]);
  });

  test("a response has the name of its component", () => {
    expect(get?.responses.map(({ status, name }) => [status, name])).toEqual([
      [200, undefined],
      [404, "NotFound"],
    ]);
    expect(get?.responses[1]?.media["text/plain"]?.schema).toEqual({ type: "string" });
  });

  test("an operation has its successful response", () => {
    expect(get?.success).toMatchObject({ status: 200, kind: "json", schemaName: "Envelope" });
    expect(remove?.success).toMatchObject({ status: 200, kind: "empty", schema: undefined });
  });

  test("an operation has the security of the document unless it has its own", () => {
    expect([get?.security, remove?.security]).toEqual([["Token"], []]);
  });

  test("an operation has our extensions", () => {
    expect(get).toMatchObject({ unwrap: "payload", isSafe: true, role: undefined, api: "application", tag: "Labels" });
    expect(remove).toMatchObject({ isSafe: false, role: "administrator", since: "4.8" });
  });

  test("an operation that lists has its paging", () => {
    expect(list?.pagination).toEqual({ style: "capped", items: "", cap: 20 });
  });

  test("references to examples are resolved", () => {
    const media = list?.responses[0]?.media["application/json"];
    expect(media?.examples).toEqual([{ name: "none", summary: "No labels", value: [] }]);
  });
});

describe("dereference", () => {
  test("names the component, and gives precedence to keywords next to the reference", () => {
    const { value, name } = dereference<Schema>(small, { $ref: "#/components/schemas/Label", description: "Another." });
    expect(name).toBe("Label");
    expect(value).toEqual({ ...label, description: "Another." });
  });

  test("returns a value that is not a reference", () => {
    expect(dereference<Schema>(small, label)).toEqual({ value: label, name: undefined });
  });

  test("names a reference that points at nothing", () => {
    expect(() => dereference(small, { $ref: "#/components/schemas/Labl" })).toThrow(
      "The reference #/components/schemas/Labl points at nothing.",
    );
  });

  test("finds a schema by a path of properties, even inside allOf", () => {
    const envelope = { $ref: "#/components/schemas/Envelope" };
    expect(schemaAt(small, envelope, "payload").name).toBe("Label");
    expect(schemaAt(small, envelope, "").name).toBe("Envelope");
    expect(() => schemaAt(small, envelope, "payload.colour")).toThrow(
      "The document names payload.colour, but the schema has no property colour.",
    );
  });
});

describe("versions", () => {
  test.each([
    ["4.9.2", "4.11.1", -1],
    ["4.16", "4.16.0", 0],
    ["4.16.2", "4.8", 1],
  ])("%s compared with %s", (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign);
  });

  test.each([
    ["4.15.9", { "x-until": "4.15" }, true],
    ["4.16.0", { "x-until": "4.15" }, false],
    ["4.8.0", { "x-since": "4.8" }, true],
    ["4.7.9", { "x-since": "4.8" }, false],
    ["4.5.2", {}, true],
  ])("a server of %s and %o", (server, lifetime, expected) => {
    expect(isIn(server, lifetime)).toBe(expected);
  });

  test("the document for an older server does not require later properties", () => {
    const required = (server: string) => documentFor(small, server).components.schemas.Label?.required;
    expect(required("4.16.2")).toEqual(["id", "icon"]);
    expect(required("4.14.2")).toEqual(["id"]);
  });

  test("the document of a version has the properties and the values that the version has", () => {
    const schema: Schema = {
      type: "object",
      properties: {
        ...label.properties,
        kind: {
          type: "string",
          enum: ["old", "plain", "new"],
          "x-enum-since": { new: "4.16" },
          "x-enum-until": { old: "4.15" },
        },
        properties: { type: "string", "x-until": "4.14" },
      },
    };
    const document = { ...small, components: { ...small.components, schemas: { Label: schema } } };
    const at = (server: string) => documentAt(document, server).components.schemas.Label?.properties ?? {};
    const icon = Object.keys(label.properties ?? {});
    expect(Object.keys(at("4.16.2"))).toEqual([...icon, "kind"]);
    expect(at("4.16.2").kind?.enum).toEqual(["plain", "new"]);
    expect(Object.keys(at("4.14.2"))).toEqual([...icon.filter((name) => name !== "icon"), "kind", "properties"]);
    expect(at("4.14.2").kind?.enum).toEqual(["old", "plain"]);
  });

  test("the document without a version requires no property that only some versions have", () => {
    const schema: Schema = {
      type: "object",
      required: ["id", "icon", "colour"],
      properties: { ...label.properties, colour: { type: "string", "x-until": "4.15" } },
    };
    const document = { ...small, components: { ...small.components, schemas: { Label: schema } } };
    expect(documentFor(document).components.schemas.Label?.required).toEqual(["id"]);
    expect(documentFor(document, "4.15.1").components.schemas.Label?.required).toEqual(["id", "colour"]);
  });
});

describe("the bundle", () => {
  test("each tag has an operation, and each operation a tag", () => {
    const used = new Set(operations(bundle).map(({ tag }) => tag));
    expect([...used].sort()).toEqual(tags(bundle).map(({ name }) => name));
  });

  test("each tag is in one group", () => {
    const grouped = tagGroups(bundle).flatMap((group) => group.tags.map(({ name }) => name));
    expect(grouped.sort()).toEqual(tags(bundle).map(({ name }) => name));
  });

  test("no schema has the name of a tag, because the client exports both", () => {
    const names = tags(bundle).map(({ name }) => name);
    expect(names.filter((name) => name in bundle.components.schemas)).toEqual([]);
  });

  test("an operation has a list if and only if it has x-pagination or changes something", () => {
    const problems = operations(bundle).flatMap(({ id, pagination, success, isSafe }) => {
      if (success.kind !== "json" || !isSafe) return [];
      const isList = (path: string) => schemaAt(bundle, success.schema ?? {}, path).value.type === "array";
      if (pagination) return isList(pagination.items) ? [] : [id];
      return isList("") ? [id] : [];
    });
    expect(problems).toEqual([]);
  });
});
