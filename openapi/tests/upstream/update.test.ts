import { expect, test } from "vitest";
import { parse } from "yaml";
import { workspace } from "./command.ts";

const known = "openapi/upstream/known-differences.yaml";
const facts = "openapi/upstream/chatwoot.json";
const filter = "/api/v1/accounts/{account_id}/conversations/filter";

test("--update writes new differences, which count as new until they have a reason", async () => {
  await using place = await workspace();
  const document = JSON.parse(await place.read(facts));
  document.paths["/api/v1/new"] = { get: {} };
  const [lacking = ""] = parse(await place.read(known))[0].theirs;
  const [method = "", path = ""] = lacking.split(" ");
  delete document.paths[path][method.toLowerCase()];
  await place.write("chatwoot.json", document);
  const before = await place.read(known);

  expect(await place.run("chatwoot.json", "--update")).toMatchObject({ code: 0, stderr: "" });
  const written = await place.read(known);
  const expected = before.replace(/- reason: .*\n {2}theirs:\n.*\n/, "");
  expect(written).toBe(`${expected}- reason: To review\n  theirs:\n    - GET /api/v1/new\n`);

  const again = await place.run();
  expect(again).toMatchObject({ code: 1, stdout: expect.stringContaining("  GET /api/v1/new\n") });
  await place.run("--update");
  expect(await place.read(known)).toBe(written);

  await place.write(known, written.replace("reason: To review", "reason: It is internal."));
  expect(await place.run()).toMatchObject({ code: 0, stderr: "" });
});

test("--update keeps the names of a document and none of its prose", async () => {
  await using place = await workspace();
  const document = JSON.parse(await place.read(facts));
  const sentences = (path: string) => ({
    description: `Sentence on ${path}`,
    summary: "Sentence",
    example: "Sentence",
  });
  document.info = { title: "Sentence", ...sentences("all") };
  document.components.schemas.unused = { type: "object" };
  const { post } = document.paths[filter];
  Object.assign(post, { ...sentences("filter"), tags: ["Sentence"], operationId: "sentence" });
  post.responses = { 200: { ...sentences("answer"), content: { "application/json": { schema: { type: "object" } } } } };
  post.parameters[0].schema.default = "Sentence";
  // The name of a property is kept, even if it is `description`.
  const { schema } = post.requestBody.content["application/json"];
  schema.properties.description = { type: "string", ...sentences("property"), "x-sentence": "Sentence" };
  await place.write("chatwoot.json", document);
  await place.run("chatwoot.json", "--update");
  const kept = await place.read(facts);
  expect(kept).not.toMatch(/sentence|unused/i);
  expect(JSON.parse(kept).paths[filter].post.requestBody.content["application/json"].schema.properties).toHaveProperty(
    "description",
    { type: "string" },
  );
  // The facts that are kept are enough to compare.
  const list = await place.read(known);
  await place.run("--update");
  expect(await place.read(known)).toBe(list);
  expect(list).toContain(`    - POST ${filter} body description\n`);
});

test.each([
  ["theirs: [GET /x]", "is not a list of groups"],
  ["- theirs: [GET /x]", "the reason is missing in group 1"],
  ["- reason: It is so.\n  their: [GET /x]", `"their" is neither theirs nor differ in group 1, "It is so."`],
  ["- reason: It is so.\n  theirs: GET /x", `"theirs" is not a list in group 1`],
  ["- reason: It is so.\n  theirs: [get /x]", `"get /x" is not "METHOD /path"`],
  ["- reason: It is so.\n  theirs: [GET /x", "is not valid YAML: "],
])("names the mistake in the list %j", async (text, message) => {
  const description = { openapi: "3.1.0", paths: { "/x": { get: {} } } };
  await using place = await workspace({ [known]: text, "chatwoot.json": description });
  const { code, stdout, stderr } = await place.run("chatwoot.json", "--update");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^upstream: openapi\/upstream\/known-differences.yaml.*\n$/);
  expect(stderr).toContain(message);
  expect(await place.read(known)).toBe(text);
});
