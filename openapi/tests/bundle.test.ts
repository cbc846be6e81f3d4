import { readFileSync } from "node:fs";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { bundle } from "../bundle.ts";
import { type OpenApiDocument, operations } from "../document.ts";

test("dist/openapi.json is up to date with the source", async () => {
  const committed = readFileSync(new URL("../dist/openapi.json", import.meta.url), "utf8");
  expect(committed === (await bundle()), "openapi/dist/openapi.json is out of date: run `pnpm generate`").toBe(true);
});

// A source that is complete and small: YAML is slow to parse.
const parts = [
  "openapi.yaml",
  "paths/labels",
  ...["parameters", "responses", "headers", "examples"].map((kind) => `components/${kind}`),
  "components/schemas/error.yaml",
  "components/schemas/label.yaml",
];

describe("one more file below paths/", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "wootkit-source-"));
    const source = fileURLToPath(new URL("..", import.meta.url));
    for (const part of parts) await cp(join(source, part), join(folder, part), { recursive: true });
    // They refer to schemas that are left out.
    const others = ["examples/contacts", "examples/conversations", "responses/automation-rule", "responses/macro"];
    await Promise.all(others.map((name) => rm(join(folder, `components/${name}.yaml`))));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function withFile(name: string, yaml: string): Promise<OpenApiDocument> {
    const file = join(folder, "paths", name);
    await writeFile(file, yaml);
    onTestFinished(() => rm(file));
    return JSON.parse(await bundle(folder));
  }
  const list = `
x-route: GET /api/v1/accounts/{account_id}/labels/{id}/friends
summary: List the friends
description: Those who know each other.
x-returns:
  description: They. All of them.
  list: Friend
  envelope: data.payload
  example: { data: { payload: [{ name: Ada }] } }
components:
  schemas:
    Friend: { type: object, properties: { name: { type: string } } }
`;

  test("a new file becomes an operation, named after the file and its folder", async () => {
    const document = await withFile("labels/list-friends.yaml", list);
    const friends = operations(document).find(({ id }) => id === "listFriends");
    expect(friends).toMatchObject({ tag: "Labels", method: "GET", isSafe: true });
    expect(friends?.parameters.map(({ name, description }) => [name, description])).toEqual([
      ["account_id", expect.stringContaining("The id of the account.")],
      ["id", expect.stringContaining("The id of the label")],
    ]);
  });

  test("a new operation gets the response that x-returns describes, in its envelope, as a whole list", async () => {
    const document = await withFile("labels/list-friends.yaml", list);
    const friends = operations(document).find(({ id }) => id === "listFriends");
    expect(friends?.pagination).toEqual({ style: "whole", items: "data.payload" });
    const [ok] = friends?.responses ?? [];
    expect(Object.keys(ok?.headers ?? {})).toEqual(["ETag", "X-Request-Id", "X-Runtime"]);
    expect(ok?.media["application/json"]).toMatchObject({
      schema: {
        required: ["data"],
        properties: {
          data: { properties: { payload: { type: "array", items: { $ref: "#/components/schemas/Friend" } } } },
        },
      },
      examples: [{ name: "response", summary: "They.", value: { data: { payload: [{ name: "Ada" }] } } }],
    });
  });

  test("a new operation gets the standard responses", async () => {
    const document = await withFile("labels/list-friends.yaml", list);
    const friends = operations(document).find(({ id }) => id === "listFriends");
    expect(friends?.responses.map(({ status, name }) => [status, name])).toEqual([
      [200, undefined],
      [304, "NotModified"],
      [400, "BadRequest"],
      [401, "Unauthorized"],
      [404, "NotFound"],
      [429, "TooManyRequests"],
      [500, "InternalServerError"],
    ]);
  });

  test("no shorthand of a new file is left in the bundle", async () => {
    const document = await withFile("labels/list-friends.yaml", list);
    const text = JSON.stringify(document);
    for (const shorthand of ["x-route", "x-returns", "x-undescribed", "x-segment"])
      expect(text).not.toContain(shorthand);
  });

  test.each([
    ["an invalid route", /GET.*/, "labels", "paths/labels/list-friends.yaml: x-route is labels."],
    ["an unknown component", /list: Friend/, "list: Freind", "there is no component Freind"],
    ["a misspelled key", /envelope/, "envelop", "x-returns has no key envelop."],
    ["a route that another file has", /\/\{id\}\/friends/, "", "list-labels.yaml both describe GET"],
    ["a component that another file has", /Friend:/, "Label:", "both have a component Label."],
    ["a placeholder that no component describes", /friends/, "friends/{friend}", "no component describes {friend}"],
  ])("the bundler names the file of %s", async (_, pattern, replacement, message) => {
    await expect(withFile("labels/list-friends.yaml", list.replace(pattern, replacement))).rejects.toThrow(message);
  });
});
