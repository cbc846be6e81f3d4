import { mkdtemp, readdir, readFile, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { openSource } from "../src/index.ts";
import { edited } from "./edit.ts";
import { petShop } from "./pet-shop.ts";
import { serveRegistry } from "./source-registry.ts";
import { TestWorkspace } from "./workspace.ts";

const withBird = ["/components/schemas/Pet/properties/kind/enum/-", "bird"] as const;
const documentWithBird = JSON.stringify(edited(petShop, [withBird]), null, 2);
const oneBreaking = "1 breaking change: a major version.\n";

/** A document in three files, one of them outside the folder of the others. */
const splitDocument = {
  "api/openapi.yaml":
    "openapi: 3.1.0\ninfo: {title: Pets, version: 1.0.0}\npaths:\n  /pets:\n    $ref: paths/pets.yaml\n",
  "api/paths/pets.yaml":
    'get:\n  operationId: listPets\n  responses:\n    "200":\n      description: All.\n      content: {application/json: {schema: {$ref: ../../shared/pet.yaml#/Pet}}}\n',
  "shared/pet.yaml": "Pet:\n  type: object\n  properties:\n    name: {type: string}\n",
};

/** The folder for temporary files of commands. */
let temporary = "";

// These tests run one after another, so that leftover files can be attributed to one command.
beforeAll(async () => {
  temporary = await realpath(await mkdtemp(path.join(tmpdir(), "sources-")));
});

beforeEach(() => {
  vi.stubEnv("TMPDIR", temporary);
  vi.stubEnv("npm_config_cache", path.join(temporary, "npm-cache"));
  // Shortens the pause before a retry.
  vi.stubEnv("npm_config_fetch_retry_mintimeout", "1");
  vi.stubEnv("npm_config_update_notifier", "false");
});

afterEach(async () => {
  vi.unstubAllEnvs();
  const names = await readdir(temporary);
  expect(names.filter((name) => name.startsWith("spec-release"))).toEqual([]);
});

afterAll(() => rm(temporary, { recursive: true }));

function manifest(more: object): string {
  return JSON.stringify({ name: "@pets/client", version: "0.3.0", ...more });
}

describe("git sources", () => {
  test("a revision is named by a tag or an expression, with a path or the path of the settings", async () => {
    await using workspace = await TestWorkspace.create();
    await workspace.commitAll("v1.0.0");
    await workspace.edit(withBird);
    await workspace.commitAll();
    for (const source of ["v1.0.0", "HEAD~1", "git:v1.0.0", "git:HEAD^:openapi.json", "git:HEAD^:./openapi.json"]) {
      await using opened = await openSource(source, workspace.folder, "openapi.json");
      expect(JSON.parse(await readFile(opened.file, "utf8"))).toEqual(petShop);
      expect(opened.label).toMatch(/^git:(v1\.0\.0|HEAD~1|HEAD\^):openapi\.json$/);
    }
    const { stdout, stderr } = await workspace.specRelease("diff", "v1.0.0", "openapi.json");
    expect(stderr).toBe("");
    expect(stdout).toContain(oneBreaking);
  });

  test("a split document is read completely, and its files are shown by their revision", async () => {
    await using workspace = await TestWorkspace.create(splitDocument);
    await workspace.commitAll();
    await workspace.write({ "shared/pet.yaml": "Pet:\n  type: object\n" });
    const { stdout, stderr } = await workspace.specRelease("diff", "git:HEAD:api/openapi.yaml", "api/openapi.yaml");
    expect(stderr).toBe("");
    expect(stdout).toContain("git:HEAD:shared/pet.yaml:3 #/Pet/properties");
    expect(stdout).toContain(oneBreaking);
    const reversed = await workspace.specRelease("diff", "api/openapi.yaml", "git:HEAD:api/openapi.yaml");
    expect(reversed.stdout).toContain("git:HEAD:shared/pet.yaml:3 #/Pet/properties");
  });

  test("a path is relative to a folder inside the repository", async () => {
    await using workspace = await TestWorkspace.create(splitDocument);
    await workspace.commitAll();
    await using source = await openSource("git:HEAD:openapi.yaml", path.join(workspace.folder, "api"));
    expect(source.label).toBe("git:HEAD:api/openapi.yaml");
  });

  test("a missing revision or file is reported in one line", async () => {
    await using workspace = await TestWorkspace.create({ "broken.yaml": "openapi: 3.1.0\npaths: {\n" });
    await workspace.commitAll();
    const asked: Readonly<Record<string, string>> = {
      "git:v9": "git:v9: no such revision here. In a shallow clone: git fetch --tags --unshallow",
      "git:HEAD:gone.yaml": "git:HEAD:gone.yaml: no such file at that revision.",
      "git:--all:openapi.json": "git:--all: no such revision here.",
      "git:HEAD:": "Which file of git:HEAD? Name it: git:HEAD:openapi.yaml",
      "git:HEAD:broken.yaml": "git:HEAD:broken.yaml: not valid YAML: ",
      v9: "v9: no such file",
    };
    for (const [source, says] of Object.entries(asked)) {
      const { code, stderr } = await workspace.specRelease("diff", source, "openapi.json");
      expect(stderr).toContain(says);
      expect(stderr).toMatch(/^spec-release: [^\n]+\n$/);
      expect(code).toBe(2);
    }
  });

  test("a folder without a repository is reported", async () => {
    await using workspace = await TestWorkspace.create();
    const { code, stderr } = await workspace.specRelease("diff", "git:HEAD", "openapi.json");
    expect(stderr).toMatch(/^spec-release: git:HEAD: not a git repository[^\n]+\n$/);
    expect(code).toBe(2);
  });
});

describe("package sources", () => {
  test("the document is found through exports, at the top and in dist", async () => {
    await using workspace = await TestWorkspace.create();
    const places = [
      ["docs/api.json", { exports: { "./openapi.json": { import: "./docs/api.json", default: "./docs/api.json" } } }],
      ["openapi.json", {}],
      ["dist/openapi.json", {}],
    ] as const;
    for (const [place, more] of places) {
      const tarball = await workspace.pack({ "package.json": manifest(more), [place]: documentWithBird });
      const { stdout, stderr } = await workspace.specRelease("diff", "openapi.json", tarball);
      expect(stderr).toBe("");
      expect(stdout).toContain(`pets-client-0.3.0.tgz/${place}:185 #/components/schemas/Pet/properties/kind/enum`);
    }
  });

  test("a missing document is reported with the places that were searched", async () => {
    await using workspace = await TestWorkspace.create({ "broken.tgz": "not gzip" });
    const tarball = await workspace.pack({ "package.json": manifest({}), "index.js": "" });
    expect(await workspace.specRelease("diff", tarball, "openapi.json")).toEqual({
      code: 2,
      stdout: "",
      stderr:
        'spec-release: pets-client-0.3.0.tgz contains no OpenAPI document: looked for exports["./openapi.json"], openapi.json, dist/openapi.json.\n',
    });
    const broken = await workspace.specRelease("diff", "broken.tgz", "openapi.json");
    expect(broken.stderr).toMatch(/^spec-release: broken\.tgz: not a package's tarball \([^\n]+\)\.\n$/);
  });

  test("a link that leads out of the package is not followed", async () => {
    await using workspace = await TestWorkspace.create({ "package/package.json": manifest({}) });
    await symlink(path.join(workspace.folder, "openapi.json"), path.join(workspace.folder, "package", "openapi.json"));
    await workspace.run("tar", "-czf", "linked.tgz", "package");
    const { stdout, stderr } = await workspace.specRelease("diff", "linked.tgz", "openapi.json");
    expect(stderr).toContain("linked.tgz contains no OpenAPI document");
    expect(stdout).toBe("");
  });

  test("a package is fetched from npm's registry by version, range and tag, and by default the latest", async () => {
    await using workspace = await TestWorkspace.create();
    const old = path.join(
      workspace.folder,
      await workspace.pack({
        "package.json": manifest({ version: "0.2.0" }),
        "openapi.json": JSON.stringify(petShop),
      }),
    );
    const fresh = path.join(
      workspace.folder,
      await workspace.pack({ "package.json": manifest({}), "openapi.json": documentWithBird }),
    );
    await using registry = await serveRegistry("@pets/client", [
      { version: "0.2.0", tarball: old, tag: "stable" },
      { version: "0.3.0", tarball: fresh, tag: "latest" },
    ]);
    vi.stubEnv("npm_config_registry", registry.url);
    const found: Readonly<Record<string, string>> = {
      "npm:@pets/client@0.3.0": oneBreaking,
      "npm:@pets/client@>=0.2.1 <1": oneBreaking,
      "npm:@pets/client@stable": "Nothing has changed.\n",
    };
    for (const [source, summary] of Object.entries(found)) {
      const { stdout, stderr } = await workspace.specRelease("diff", "openapi.json", source);
      expect({ source, stderr }).toEqual({ source, stderr: "" });
      expect(stdout).toContain(summary);
    }
    const latest = await workspace.specRelease("diff", "openapi.json", "npm:@pets/client", "--format", "json");
    expect(latest.stderr).toBe("");
    expect(JSON.parse(latest.stdout)).toMatchObject({
      bump: "major",
      changes: [{ level: "breaking", file: "npm:@pets/client@0.3.0/openapi.json" }],
    });

    const missing: Readonly<Record<string, string>> = {
      "npm:@pets/client@9.0.0": "npm:@pets/client@9.0.0: @pets/client has no version 9.0.0.",
      "npm:@pets/server": "npm:@pets/server: no such package in the registry that npm uses.",
      "npm:../client": "npm:../client is not npm:NAME or npm:NAME@VERSION.",
    };
    for (const [source, says] of Object.entries(missing)) {
      const { code, stderr } = await workspace.specRelease("diff", "openapi.json", source);
      expect({ code, stderr }).toEqual({ code: 2, stderr: `spec-release: ${says}\n` });
    }
  });

  test("an unreachable registry is reported", async () => {
    await using workspace = await TestWorkspace.create();
    const registry = await serveRegistry("@pets/client", []);
    await registry[Symbol.asyncDispose]();
    vi.stubEnv("npm_config_registry", registry.url);
    const { code, stderr } = await workspace.specRelease("diff", "openapi.json", "npm:@pets/client");
    expect(stderr).toMatch(/^spec-release: npm:@pets\/client: the registry can't be reached \([^\n]+\)\.\n$/);
    expect(code).toBe(2);
  });

  test("the unpacked package is available until the source is disposed of", async () => {
    await using workspace = await TestWorkspace.create({
      "packed/package.json": manifest({}),
      "packed/openapi.json": documentWithBird,
    });
    const [packed] = JSON.parse(await workspace.run("npm", "pack", "./packed", "--json"));
    let folder: string | undefined;
    {
      await using source = await openSource(packed.filename, workspace.folder);
      expect(JSON.parse(await readFile(source.file, "utf8"))).toEqual(JSON.parse(documentWithBird));
      folder = source.folder;
      expect(await readdir(folder ?? "")).toContain("package.json");
    }
    await expect(readdir(folder ?? "")).rejects.toThrow("ENOENT");
  });
});
