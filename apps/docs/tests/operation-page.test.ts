import type { OpenApiDocument } from "@wootkit/openapi/document";
import { expect, test } from "vitest";
import { renderMarkdown } from "../src/markdown/render-markdown.ts";
import { headingsOf } from "../src/reference/headings.ts";
import { operationPages } from "../src/reference/operation-pages.ts";
import { schemaPages } from "../src/reference/schema-pages.ts";

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "An API", version: "1" },
  tags: [{ name: "CustomAttributes", description: "Keys of an account." }],
  security: [{ Token: [] }],
  components: {
    parameters: {},
    responses: {},
    schemas: { Attribute: { type: "object", description: "A key.", properties: { id: { type: "integer" } } } },
    securitySchemes: { Token: { type: "apiKey", in: "header", name: "Api-Access-Token", description: "Whose." } },
  },
  paths: {
    "/attributes/{id}": {
      parameters: [
        { name: "id", in: "path", required: true, description: "Which.", schema: { type: "integer" }, example: 7 },
      ],
      patch: {
        operationId: "updateCustomAttribute",
        tags: ["CustomAttributes"],
        summary: "Change a key",
        description: "Changes it.\n\nNothing else than {this}.",
        deprecated: true,
        "x-role": "administrator",
        "x-since": "4.8",
        "x-until": "4.15",
        "x-unwrap": "payload",
        parameters: [
          {
            name: "locale",
            in: "query",
            description: "Language.",
            schema: { type: "string", default: "en" },
            "x-since": "4.9",
          },
        ],
        requestBody: {
          content: {
            "application/json": {
              schema: {
                type: "object",
                required: ["name"],
                properties: { name: { type: "string", description: "Its name." }, note: { type: "string" } },
              },
              examples: { full: { summary: "All of it", value: { name: "a" } } },
            },
          },
        },
        responses: {
          "200": {
            description: "Changed.",
            content: {
              "application/json": {
                schema: { type: "object", properties: { payload: { $ref: "#/components/schemas/Attribute" } } },
                examples: { changed: { summary: "The new key", value: { payload: { id: 7 } } } },
              },
            },
          },
          "202": {
            description: "Queued.",
            "x-can-be-empty": "Servers before 4.9 send no body.",
            content: { "application/json": { schema: { type: "object" }, examples: {} } },
          },
          "204": { description: "Done.", "x-since": "4.10" },
          "422": {
            description: "Refused.",
            content: {
              "application/json": {
                schema: { type: "object", properties: { message: { type: "string" } } },
                examples: { taken: { summary: "The name is taken", value: { message: "a | b" } } },
              },
            },
          },
        },
      },
    },
  },
};

const [page] = operationPages(document);
if (!page) throw new Error("The document has an operation, but it has no page.");
const markdown = await renderMarkdown(page, ({ samples }) => samples);

test("the address of a page has its resource and its operation", () => {
  expect(page.slug).toBe("reference/custom-attributes/update-custom-attribute");
});

test("a page describes authentication, parameters, body and responses in this order", () => {
  const headings = [
    "Authentication",
    "Path parameters",
    "Query parameters",
    "Request body",
    "Responses",
    "200 OK",
    "202 Accepted",
    "204 No Content",
    "422 Unprocessable Entity",
  ];
  expect(headingsOf(page).map(({ text }) => text)).toEqual(headings);
  const inMarkdown = Array.from(markdown.matchAll(/^##+ (.*?)(?: \(since .*)?$/gm), ([, text]) => text);
  expect(inMarkdown.filter((text) => text !== "Samples")).toEqual(headings);
  expect(page).toMatchObject({ method: "PATCH", path: "/attributes/{id}", deprecated: true });
  expect(page.responses.map(({ status }) => status)).toEqual([200, 202, 204, 422]);
  expect(markdown).toContain("Nothing else than {this}.");
});

test("a page has notes on permissions, versions, and the client's result", () => {
  expect(page.notes).toEqual([
    "**Administrators only.** An agent gets a 401.",
    "**Since Chatwoot 4.8.** An older server does not have it.",
    "**Until Chatwoot 4.15.** A newer server no longer has it.",
    "**In the client**, the result is `payload` alone.",
    expect.stringMatching(/^\*\*In the sandbox.*\]\(\/sandbox\/#[a-z-]+\)$/),
  ]);
  for (const note of page.notes) expect(markdown).toContain(note);
  expect(markdown).toContain("### 204 No Content (since 4.10)");
  expect(markdown).toContain("Queued.\n\nServers before 4.9 send no body.");
});

test("parameters and request fields say whether they are required", () => {
  expect(page.parameters.flatMap(({ fields }) => fields)).toMatchObject([
    { anchor: "path.id", presence: "required", value: { types: ["integer"], example: "7" } },
    {
      anchor: "query.locale",
      presence: "optional",
      value: { types: ["string"], limits: ['by default "en"'], lifetime: ["since 4.9"] },
    },
  ]);
  expect(page.requestBodies[0]?.value.content?.fields).toMatchObject([
    { anchor: "body.name", name: "name", presence: "required", value: { types: ["string"], description: "Its name." } },
    { anchor: "body.note", name: "note", presence: "optional", value: { types: ["string"] } },
  ]);
});

test("a page shows the examples of a request body and of an error", () => {
  expect(page.requestBodies[0]?.examples).toEqual([
    { summary: "All of it", json: true, text: JSON.stringify({ name: "a" }, null, 2) },
  ]);
  expect(page.responses[3]?.bodies[0]?.examples).toMatchObject([{ summary: "The name is taken" }]);
  expect(markdown).toContain('Example: The name is taken\n\n```json\n{\n  "message": "a | b"\n}\n```');
});

test("the page of a schema has an example, and links to the pages that use it", () => {
  const [schema] = schemaPages(document);
  expect(schema).toMatchObject({
    slug: "reference/schemas/attribute",
    title: "Attribute",
    description: "A key.",
    example: JSON.stringify({ id: 7 }, null, 2),
    usedBy: [{ title: "Change a key", slug: page.slug }],
  });
  expect(schema?.value.content?.fields).toMatchObject([{ anchor: "field.id", presence: "may be absent" }]);
});
