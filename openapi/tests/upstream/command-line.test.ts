import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { workspace } from "./command.ts";

const openApi = (paths: unknown) => JSON.stringify({ openapi: "3.0.3", paths });
const parameters = (parameter: object) => openApi({ "/x": { get: { parameters: [parameter] } } });

test("--help prints the usage", async () => {
  await using place = await workspace();
  const { code, stdout } = await place.run("--help");
  expect(code).toBe(0);
  expect(stdout).toContain("pnpm upstream [FILE|URL]");
  expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
});

test.each([
  [["none.json"], "There is no file none.json."],
  [["openapi"], "openapi is a folder."],
  [["a.json", "b.json"], "Name one document, not 2."],
  [["--format", "html"], "--format html is neither text nor markdown."],
  [["--shout"], "Unknown option '--shout'. See --help."],
])("refuses the arguments %j", async (args, message) => {
  await using place = await workspace();
  const { code, stdout, stderr } = await place.run(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^upstream: .*\n$/);
  expect(stderr).toContain(message);
});

test.each([
  ["[]", "is not an OpenAPI 3 or Swagger 2 document"],
  ['{"swagger": "1.2"}', "is not an OpenAPI 3 or Swagger 2 document"],
  ["a: [", "is neither JSON nor YAML: "],
  [openApi({}), "has no operation"],
  [openApi(null), "has no operation"],
  [
    parameters({ $ref: "#/components/parameters/none" }),
    "The reference #/components/parameters/none points at nothing",
  ],
  [parameters({ $ref: "other.yaml#/page" }), "The reference other.yaml#/page points at nothing"],
  [
    parameters({ $ref: "#/paths/~1x/get/parameters/0" }),
    "The reference #/paths/~1x/get/parameters/0 leads back to itself",
  ],
  [parameters({ $ref: "#/%" }), "The reference #/% points at nothing"],
])("refuses the document %s", async (text, message) => {
  await using place = await workspace({ "theirs.yaml": text });
  const { code, stdout, stderr } = await place.run("theirs.yaml");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^upstream: .*\n$/);
  expect(stderr).toContain(message);
});

test("names the missing file when it runs in another folder", async () => {
  await using place = await workspace();
  await rm(join(place.folder, "openapi/dist"), { recursive: true });
  expect(await place.run()).toMatchObject({
    code: 2,
    stderr: "upstream: There is no file openapi/dist/openapi.json.\n",
  });
});
