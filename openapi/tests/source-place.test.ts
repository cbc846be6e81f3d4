import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readSource } from "../bundle/read-source.ts";
import { sourcePlace } from "../bundle/source-place.ts";
import { methods } from "../document.ts";
import { at } from "../proof/schema-pointer.ts";

const folder = fileURLToPath(new URL("..", import.meta.url));
const source = await readSource(folder);
const document = JSON.parse(readFileSync(join(folder, "dist/openapi.json"), "utf8"));

describe("a part of the bundle", () => {
  const labels = "/api/v1/accounts/{account_id}/labels";
  const list = ["paths", labels, "get"];

  test.each([
    [
      "a schema",
      ["components", "schemas", "Label", "properties"],
      "components/schemas/label.yaml",
      ["Label", "properties"],
    ],
    [
      "a parameter that several operations share",
      ["components", "parameters", "Page"],
      "components/parameters/query.yaml",
      ["Page"],
    ],
    ["an operation", list, "paths/labels/list-labels.yaml", []],
    ["a key of an operation", [...list, "summary"], "paths/labels/list-labels.yaml", ["summary"]],
    ["a successful response", [...list, "responses", "200", "content"], "paths/labels/list-labels.yaml", ["x-returns"]],
    [
      "a response that the operation has in addition",
      ["paths", labels, "post", "responses", "422"],
      "paths/labels/create-label.yaml",
      ["responses", "422"],
    ],
    ["a path", ["paths", labels], "paths/labels/create-label.yaml", []],
    ["the title", ["info", "title"], "openapi.yaml", ["info", "title"]],
  ])("the place of %s in the source is found", (_, pointer, file, keys) => {
    expect(sourcePlace(source, pointer)).toEqual({ file, keys });
  });

  test("every component and every operation has a place in the source", () => {
    const kinds = Object.entries<object>(document.components).filter(([kind]) => kind !== "securitySchemes");
    const components = kinds.flatMap(([kind, named]) => Object.keys(named).map((name) => ["components", kind, name]));
    const operations = Object.entries<object>(document.paths).flatMap(([path, item]) =>
      methods.filter((method) => method in item).map((method) => ["paths", path, method, "summary"]),
    );
    for (const pointer of [...components, ...operations]) {
      const { file, keys } = sourcePlace(source, pointer);
      const written = at(parse(readFileSync(join(folder, file), "utf8")), keys);
      expect(written, `${pointer.join(" ")} in ${file}`).toBeDefined();
    }
  });
});
