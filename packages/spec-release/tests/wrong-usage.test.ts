import { rm } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { TestWorkspace } from "./workspace.ts";

interface Mistake {
  readonly name: string;
  readonly args: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  /** A part of the line on stderr. */
  readonly says: string;
}

const mistakes: readonly Mistake[] = [
  { name: "no command", args: [], says: "No command given. Commands: diff, changeset, check, " },
  { name: "an unknown command", args: ["toString"], says: "No command toString. Commands: diff, changeset, check, " },
  { name: "an unknown option", args: ["diff", "--loud"], says: "Unknown option '--loud'" },
  { name: "one document", args: ["diff", "openapi.json"], says: "spec-release diff OLD NEW" },
  {
    name: "an unknown format",
    args: ["diff", "--format", "xml"],
    says: "--format xml is not one of text, markdown, json.",
  },
  {
    name: "a stray document",
    args: ["check", "openapi.json"],
    says: "Unexpected argument openapi.json: check takes options only.",
  },
  { name: "an option of another command", args: ["check", "--format", "json"], says: "check has no option --format." },
  {
    name: "--accept with --released",
    args: ["check", "--released", "--accept", "accepted.yaml"],
    says: "--released compares versions and takes no --accept.",
  },
  {
    name: "a version for a document that is not a file",
    args: ["version", "--new", "npm:pet-client"],
    says: "--new npm:pet-client is not a file of the working tree.",
  },
  {
    name: "a missing file of reviewed levels",
    args: ["check", "--accept", "gone.yaml"],
    says: "gone.yaml: no such file.",
  },
  { name: "a missing document", args: ["diff", "gone.yaml", "openapi.json"], says: "gone.yaml: no such file." },
  { name: "a folder", args: ["diff", "packages", "openapi.json"], says: "packages: is a directory, not a file." },
  {
    name: "broken JSON",
    args: ["diff", "openapi.json", "broken.json"],
    files: { "broken.json": '{"openapi": "3.1.0",' },
    says: "broken.json: not valid JSON: ",
  },
  {
    name: "broken YAML",
    args: ["diff", "openapi.json", "broken.yaml"],
    files: { "broken.yaml": "openapi: 3.1.0\npaths: {\n" },
    says: "broken.yaml: not valid YAML: ",
  },
  {
    name: "a document that isn't OpenAPI",
    args: ["diff", "openapi.json", "package.json"],
    says: "package.json: not an OpenAPI 3 document (it has no `openapi` key).",
  },
  {
    name: "Swagger",
    args: ["diff", "openapi.json", "swagger.json"],
    files: { "swagger.json": '{"swagger": "2.0"}' },
    says: "swagger.json: not an OpenAPI 3 document (it is version 2.0).",
  },
  {
    name: "a reference to nothing",
    args: ["diff", "openapi.json", "dangling.yaml"],
    files: {
      "dangling.yaml":
        "openapi: 3.1.0\npaths:\n  /pets:\n    get:\n      responses:\n        default: {$ref: '#/gone'}\n",
    },
    says: "$ref #/gone in dangling.yaml points to nothing.",
  },
  {
    name: "an unknown package",
    args: ["check", "--package", "dog"],
    says: "No package dog in this workspace. It has: pet-client, pet-sdk.",
  },
  {
    name: "no settings and no options",
    args: ["check"],
    files: { "package.json": "{}" },
    says: '--old FILE is missing, and package.json here has no "spec-release": {"old": …}.',
  },
  {
    name: "invalid settings",
    args: ["check"],
    files: { "package.json": '{"spec-release": {"packages": "pet-client"}}' },
    says: "must be a list of package names",
  },
  {
    name: "an invalid surface",
    args: ["check"],
    files: { "package.json": '{"spec-release": {"surface": {"old": "released.d.ts"}}}' },
    says: '"spec-release.surface" in',
  },
  {
    name: "an unknown setting",
    args: ["check"],
    files: { "package.json": '{"spec-release": {"olds": "released.json"}}' },
    says: 'must be an object without "olds"',
  },
  {
    name: "no release yet to compare with",
    args: ["check"],
    files: {
      "package.json": '{"spec-release": {"old": "first.json", "new": "openapi.json", "packages": ["pet-client"]}}',
    },
    says: "first.json doesn't exist yet, so there is no release to compare with. `spec-release version` writes it.",
  },
  {
    name: "a broken changeset",
    args: ["check"],
    files: { ".changeset/broken.md": "Explain the errors\n" },
    says: ".changeset/broken.md can't be read: could not parse changeset",
  },
];

describe.concurrent("wrong usage", () => {
  test.for(mistakes)("$name is reported in one line on stderr, with exit code 2", async ({ args, files, says }) => {
    await using workspace = await TestWorkspace.create(files);
    const { code, stdout, stderr } = await workspace.specRelease(...args);
    expect(stderr).toContain(says);
    expect(stderr).toMatch(/^spec-release: [^\n]+\n$/);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  test.for(["changeset", "check"])("%s without a .changeset folder says how to get one", async (command) => {
    await using workspace = await TestWorkspace.create();
    await rm(path.join(workspace.folder, ".changeset"), { recursive: true });
    await workspace.edit(["/info/title", "Zoo"]);
    const { code, stderr } = await workspace.specRelease(command);
    expect(stderr).toContain("Set Changesets up first: npx @changesets/cli init");
    expect(code).toBe(2);
  });
});

test("--help is printed on stdout", async () => {
  await using workspace = await TestWorkspace.create();
  const { code, stdout, stderr } = await workspace.specRelease("--help");
  expect(stdout).toContain("spec-release check [--old OLD] [--new NEW] [--package NAME ...]");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
});
