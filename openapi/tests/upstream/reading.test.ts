import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { workspace } from "./command.ts";

const openApi = (paths: object, rest: object = {}) => ({ openapi: "3.1.0", paths, ...rest });
const none = { "openapi/upstream/known-differences.yaml": "[]" };

/** The report on two small documents with no known differences, without its summary. */
async function compared(theirs: unknown, ours: unknown): Promise<string> {
  await using place = await workspace({ ...none, "theirs.json": theirs, "openapi/dist/openapi.json": ours });
  const { stdout, stderr } = await place.run("theirs.json");
  expect(stderr).toBe("");
  return stdout.split("\n").slice(0, -3).join("\n");
}

test("Swagger 2 is compared like OpenAPI 3", async () => {
  const swagger = {
    swagger: "2.0",
    basePath: "/api",
    parameters: { page: { in: "query", name: "page", type: "integer" } },
    definitions: {
      Pet: { type: "object", required: ["name"], properties: { name: { type: "string" }, age: { type: "number" } } },
    },
    paths: {
      "/pets/{id}": {
        parameters: [{ in: "path", name: "id", required: true, type: "integer" }],
        get: { parameters: [{ $ref: "#/parameters/page" }] },
        put: { parameters: [{ in: "body", name: "data", required: true, schema: { $ref: "#/definitions/Pet" } }] },
      },
      "/photos": { post: { parameters: [{ in: "formData", name: "title", type: "string", required: true }] } },
    },
  };
  const json = (schema: object) => ({ required: true, content: { "application/json": { schema } } });
  const paths = {
    "/api/pets/{pet}": {
      parameters: [{ in: "path", name: "pet", required: true, schema: { type: "integer" } }],
      get: { parameters: [{ in: "query", name: "page", schema: { type: "integer" } }] },
      put: {
        requestBody: json({
          required: ["name"],
          properties: { name: { type: "string" }, age: { type: ["number", "null"] } },
        }),
      },
    },
    "/api/photos": {
      post: {
        requestBody: json({ type: "object", required: ["title"], properties: { title: { type: "string" } } }),
      },
    },
  };
  expect(await compared(swagger, openApi(paths))).toBe(`Chatwoot's document no longer has, or accepts less than ours (1)
  PUT /api/pets/{pet}
    body age (number, ours null or number)`);
});

test("the path of the server precedes each path", async () => {
  const parts = { get: { parameters: [{ in: "query", name: "q", schema: { type: "string" } }] } };
  const theirs = openApi({ "/pets": parts }, { servers: [{ url: "https://{host}/api/v1/" }] });
  expect(await compared(theirs, openApi({ "/api/v1/pets": parts }))).toBe("");
  expect(await compared(theirs, openApi({ "/pets": parts }))).toBe(
    "Only Chatwoot's document has (1)\n  GET /api/v1/pets",
  );
});

test("a field is compared with the one that our document has in a wrapper", async () => {
  const body = (properties: object) => ({
    "/pets": { post: { requestBody: { content: { "application/json": { schema: { type: "object", properties } } } } } },
  });
  const fields = { name: { type: "string" }, owner: { properties: { age: { type: "string" } } } };
  const pet = { properties: { ...fields, owner: { properties: { age: { type: "integer" } } } } };
  const theirs = openApi(body({ ...fields, size: { type: "integer" } }));
  expect(await compared(theirs, openApi(body({ pet })))).toBe(`Only Chatwoot's document has (1)
  POST /pets
    body size: integer

Chatwoot's document no longer has, or accepts less than ours (1)
  POST /pets
    body pet: object

The documents contradict each other (1)
  POST /pets
    body pet.owner.age (string, ours integer)`);
});

test("the properties of allOf are merged, and those of alternatives are optional", async () => {
  const body = (schema: object) => ({ "/pets": { post: { requestBody: { content: { "a/b": { schema } } } } } });
  const text = { type: "string" };
  const joined = {
    allOf: [
      { type: "object", required: ["kind"], properties: { kind: { enum: ["cat", "dog"] } } },
      { oneOf: [{ properties: { meow: text }, required: ["meow"] }, { properties: { bark: text } }] },
      { $ref: "#/components/schemas/Parent" },
    ],
  };
  const parent = { type: "object", properties: { parent: { $ref: "#/components/schemas/Parent" } } };
  const plain = {
    type: "object",
    required: ["kind", "meow"],
    properties: { kind: { type: "string" }, meow: text, parent: { type: "object" } },
  };
  const report = await compared(
    openApi(body(joined), { components: { schemas: { Parent: parent } } }),
    openApi(body(plain)),
  );
  expect(report).toBe(`Only Chatwoot's document has (1)
  POST /pets
    body bark: string

Chatwoot's document no longer has, or accepts less than ours (1)
  POST /pets
    body kind (listed values, ours any value)

The documents contradict each other (1)
  POST /pets
    body meow (optional, ours required)`);
});

test("a body that only one document has is one difference", async () => {
  const post = { requestBody: { content: { "a/b": { schema: { type: "object", properties: { name: {} } } } } } };
  expect(
    await compared(openApi({ "/pets": { post } }), openApi({ "/pets": { post: {} } })),
  ).toBe(`Only Chatwoot's document has (1)
  POST /pets
    body: object`);
});

/** Starts a server on this machine, and returns its URL. */
async function serving(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // The address of a TCP server is an object.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

test("a document is downloaded, and a redirect followed", async () => {
  await using place = await workspace();
  const description = await place.read("openapi/upstream/chatwoot.json");
  await using server = await serving(({ url }, response) => {
    if (url === "/moved/swagger.json") response.end(description);
    else response.writeHead(302, { location: "moved/swagger.json" }).end();
  });
  expect(await place.run(`${server.url}/swagger.json`)).toMatchObject({
    code: 0,
    stderr: "",
    stdout: expect.stringMatching(/^No new differences/),
  });
});

test.each<[string, RequestListener, string]>([
  ["an error", (_, response) => response.writeHead(404).end(), "responded with 404. Check the URL."],
  ["a page", (_, response) => response.end("<!doctype html>\n<p>Hi"), "is not an OpenAPI 3 or Swagger 2 document"],
  ["half a document", (_, response) => response.end('{"openapi": "3.1'), "is neither JSON nor YAML"],
  ["too much", (_, response) => response.end(Buffer.alloc(21 * 1024 * 1024, " ")), "sends more than 20 MB"],
  [
    "an endless redirect",
    (_, response) => response.writeHead(302, { location: "/" }).end(),
    "redirects more than 5 times",
  ],
  [
    "a redirect to http on another machine",
    (_, response) => response.writeHead(302, { location: "http://chatwoot.invalid/" }).end(),
    "http://chatwoot.invalid/ is neither https nor http on this machine",
  ],
  [
    "a broken connection",
    (_, response) => response.writeHead(200, { "content-length": 9 }).write("{", () => response.destroy()),
    "can't be read: ",
  ],
])("names the problem of a server that sends %s", async (_, listener, message) => {
  await using place = await workspace();
  await using server = await serving(listener);
  const { code, stdout, stderr } = await place.run(`${server.url}/`);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^upstream: .*\n$/);
  expect(stderr).toContain(message);
});

test.each([
  ["http://chatwoot.invalid/swagger.json", "neither https nor http on this machine"],
  ["ftp://127.0.0.1/swagger.json", "neither https nor http on this machine"],
  ["https://me:secret@127.0.0.1:1/swagger.json", "Remove the user and password"],
  ["http://127.0.0.1:1/swagger.json", "http://127.0.0.1:1/swagger.json can't be read: "],
])("refuses the URL %s", async (address, message) => {
  await using place = await workspace();
  const { code, stderr } = await place.run(address);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^upstream: .*\n$/);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain("secret");
});
