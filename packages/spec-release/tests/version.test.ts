import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { TestWorkspace } from "./workspace.ts";

const documentFile = `# The shop's API.
openapi: 3.1.0
info:
  title: "Pets"
  version: '0.3.0' # moves with pet-client
paths:
  /pets:
    $ref: paths/pets.yaml
`;
const petsDocument = `get:
  operationId: listPets
  responses:
    "200": { description: All. } # for now
`;
const releasedFile = JSON.stringify({
  openapi: "3.1.0",
  "x-generated": "Made by hand.",
  info: { title: "Pets", version: "0.3.0" },
  paths: { "/pets": { get: { operationId: "listPets", responses: { 200: { description: "All." } } } } },
});
const acceptedFile = `# Reviewed.

- pointer: "#/get"
  level: none
  reason: No one lists pets.
`;

function settings(more: object = {}): string {
  const documents = { old: "released.json", new: "api/openapi.yaml", packages: ["pet-client"] };
  return JSON.stringify({ name: "pet-shop", private: true, "spec-release": { ...documents, ...more } });
}

function files(more?: object): Readonly<Record<string, string>> {
  return {
    "package.json": settings(more),
    "api/openapi.yaml": documentFile,
    "api/paths/pets.yaml": petsDocument,
    "released.json": releasedFile,
    ".changeset/by-hand.md": `---\n"pet-client": minor\n---\n\nList pets by name\n`,
  };
}

describe.concurrent("spec-release version", () => {
  test("gives the document the package's version, and saves it as the last release", async () => {
    await using workspace = await TestWorkspace.create(files({ accept: "accepted.yaml" }));
    await workspace.write({ "accepted.yaml": acceptedFile });
    await workspace.write({ "api/paths/pets.yaml": petsDocument.replace("All.", "All of them.") });
    await workspace.commitAll();
    expect(await workspace.changesets("version")).toMatchObject({ code: 0 });
    expect(await workspace.specRelease("check", "--released")).toEqual({
      code: 1,
      stdout: "",
      stderr: `spec-release: api/openapi.yaml has version 0.3.0, but pet-client is 0.4.0.
spec-release: released.json has version 0.3.0, but pet-client is 0.4.0.
After \`changeset version\`, run: spec-release version
`,
    });
    expect(await workspace.specRelease("version")).toEqual({
      code: 0,
      stderr: "",
      stdout: "pet-client is at 0.4.0 now. Wrote api/openapi.yaml, accepted.yaml, released.json.\n",
    });
    expect(await workspace.read("api/openapi.yaml")).toBe(documentFile.replace("'0.3.0'", "'0.4.0'"));
    expect(JSON.parse(await workspace.read("released.json"))).toEqual({
      openapi: "3.1.0",
      "x-generated": "Made by hand.",
      info: { title: "Pets", version: "0.4.0" },
      paths: { "/pets": { get: { operationId: "listPets", responses: { 200: { description: "All of them." } } } } },
    });
    expect(await workspace.read("accepted.yaml")).toBe("# Reviewed.\n\n[]\n");
    expect(await workspace.specRelease("check", "--released")).toEqual({
      code: 0,
      stderr: "",
      stdout: "pet-client, its document and the last release are at 0.4.0.\n",
    });
    expect(await workspace.specRelease("check")).toMatchObject({
      code: 0,
      stdout: "pet-client needs none, pending is none.\n",
    });
    expect(await workspace.specRelease("version")).toMatchObject({
      stdout: "pet-client and its document are at 0.4.0 already: nothing to do.\n",
    });
  });

  test("writes nothing when the package was not released", async () => {
    await using workspace = await TestWorkspace.create(files({ accept: "accepted.yaml" }));
    await workspace.write({
      ".changeset/by-hand.md": `---\n"pet-sdk": patch\n---\n\nSpeak up\n`,
      "api/paths/pets.yaml": petsDocument.replace("All.", "All of them."),
      "accepted.yaml": acceptedFile,
    });
    await workspace.commitAll();
    expect(await workspace.changesets("version")).toMatchObject({ code: 0 });
    expect(await workspace.specRelease("version")).toMatchObject({ code: 0, stderr: "" });
    expect(await workspace.run("git", "status", "--short", "api", "released.json", "accepted.yaml")).toBe("");
  });

  test("works without a last release, and writes YAML for a YAML file", async () => {
    await using workspace = await TestWorkspace.create(files({ old: "api/released.yaml" }));
    expect((await workspace.specRelease("version")).stdout).toBe(
      "pet-client is at 0.3.0 now. Wrote api/released.yaml.\n",
    );
    expect(parse(await workspace.read("api/released.yaml"))).toMatchObject({
      "x-generated": "The API document as released, written by `spec-release version`. Do not edit.",
      info: { version: "0.3.0" },
      paths: { "/pets": { get: { operationId: "listPets" } } },
    });
  });

  test("edits a JSON document, and an info in its own file", async () => {
    await using workspace = await TestWorkspace.create({
      ...files({ new: "openapi.json" }),
      "openapi.json": '{\n\t"openapi": "3.1.0",\n\t"info": { "$ref": "info.yaml" },\n\t"paths": {}\n}\n',
      "info.yaml": "title: Pets\nversion: 0.2.0\n",
    });
    await workspace.specRelease("version");
    expect(await workspace.read("info.yaml")).toBe("title: Pets\nversion: 0.3.0\n");
    await workspace.write({
      "openapi.json": '{\n\t"openapi": "3.1.0",\n\t"info": {\n\t\t"title": "", "version": "1" }\n}',
    });
    await workspace.specRelease("version");
    expect(await workspace.read("openapi.json")).toContain('"title": "", "version": "0.3.0" }\n}');
  });

  test("rejects a document without a version", async () => {
    await using workspace = await TestWorkspace.create(files());
    await workspace.write({ "api/openapi.yaml": "openapi: 3.1.0\ninfo: {title: Pets}\npaths: {}\n" });
    for (const args of [["version"], ["check", "--released"]]) {
      const { code, stderr } = await workspace.specRelease(...args);
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: "spec-release: api/openapi.yaml has no info.version, or one that is not a string.\n",
      });
    }
  });
});
