import { expect, test } from "vitest";
import { renderPage } from "../src/generate/render-page.ts";
import { operationPages } from "../src/reference/operation-pages.ts";
import type { Document } from "../src/specification/document.ts";

const document: Document = {
  tags: [{ name: "Custom Attributes" }],
  security: [{ Token: [] }],
  components: {
    securitySchemes: { Token: { type: "apiKey", in: "header", name: "Api-Access-Token", description: "Whose." } },
  },
  paths: {
    "/attributes/{id}": {
      parameters: [
        { name: "id", in: "path", required: true, description: "Which.", schema: { type: "integer" }, example: 7 },
      ],
      patch: {
        operationId: "updateCustomAttribute",
        tags: ["Custom Attributes"],
        summary: "Change a key",
        description: "Changes it.\n\nNothing else than {this}.",
        deprecated: true,
        parameters: [
          { name: "locale", in: "query", description: "Language.", schema: { type: "string", default: "en" } },
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
          "204": { description: "Done." },
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
if (!page) throw new Error("The document has an operation, but no page came of it.");
const mdx = renderPage(page);

test("a page lies under its tag, under the name of its operation", () => {
  expect(page.slug).toBe("reference/custom-attributes/update-custom-attribute");
});

test("a page says what to call, what is needed, and what may come, in this order", () => {
  const headings = mdx.match(/^## .*$/gm);
  expect(headings).toEqual([
    "## Authentication",
    "## Path parameters",
    "## Query parameters",
    "## Request body",
    "## Responses",
  ]);
  expect(mdx).toContain(`method="patch" path={"/attributes/{id}"} statuses={[204,422]} deprecated />`);
  expect(mdx).toContain("Nothing else than \\{this}.");
});

test("parameters and the fields of a request say whether they are needed", () => {
  expect(mdx).toContain(`<Field id="path.id" name="id" types={["integer"]} presence="required" example="7">`);
  expect(mdx).toContain(`name="locale" types={["string"]} presence="optional" limits={["by default \\"en\\""]}>`);
  expect(mdx).toContain(`<Field id="body.name" name="name" types={["string"]} presence="required">`);
  expect(mdx).toContain(`<Field id="body.note" name="note" types={["string"]} presence="optional" />`);
});

test("the examples of a request body are shown", () => {
  expect(mdx).toContain('| All of it | `{"name":"a"}` |');
});

test("an answer without a body says so, and a refusal shows its examples in a table", () => {
  expect(mdx).toMatch(/<ResponseStatus id="response-204" status=\{204\} title="No Content">\n\nDone\.\n\nNo body\./);
  expect(mdx).toContain('| The name is taken | `{"message":"a \\| b"}` |');
});

test("a page imports the components that it uses, and no others", () => {
  const imported = Array.from(mdx.matchAll(/^import (\w+) from/gm), ([, name]) => name);
  const used = new Set(Array.from(mdx.matchAll(/<([A-Z]\w+)/g), ([, name]) => name));
  expect(imported).toEqual([...used].sort());
});
