import { mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type CanaryServer, canaryServer, canTrace, hooked, traced } from "./opened-paths.ts";
import { serveRegistry } from "./source-registry.ts";
import { TestWorkspace } from "./workspace.ts";

type Files = Readonly<Record<string, string>>;

/** Puts a document into a source and returns its name on a command line. */
const sources = {
  "a git revision": async (workspace: TestWorkspace, files: Files): Promise<string> => {
    await workspace.write(prefixed("repository", files));
    await workspace.commitAll();
    return "git:HEAD:repository/openapi.yaml";
  },
  "a tarball": (workspace: TestWorkspace, files: Files): Promise<string> => workspace.pack(packageOf(files)),
} as const;

const harmlessSchema = "{type: string}";
const secretSchema = "{type: object, properties: {secret: {type: string}}}";

let outside = "";
let server: CanaryServer;

beforeAll(async () => {
  outside = await realpath(await mkdtemp(path.join(tmpdir(), "outside-")));
  await writeFile(path.join(outside, "secret.yaml"), secretSchema);
  server = await canaryServer();
});

afterAll(async () => {
  expect(server.connections()).toBe(0);
  await server[Symbol.asyncDispose]();
  await rm(outside, { recursive: true });
});

function prefixed(folder: string, files: Files): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
}

function packageOf(files: Files, version = "1.0.0"): Files {
  const exports = { "./openapi.json": "./openapi.yaml" };
  return { "package.json": JSON.stringify({ name: "pet-client", version, exports }), ...files };
}

/** A document with one schema, and more YAML after its paths. */
function documentWith(schema: string, more = ""): string {
  return `openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        "200": {description: All., content: {application/json: {schema: ${schema}}}}
${more}`;
}

/** Notations of a place outside, for a `$ref` in double quotes. */
const waysOutside: Readonly<Record<string, (secret: string, port: number) => string>> = {
  "an absolute path": (secret) => secret,
  "a relative path": (secret) => `../../../../../../../../..${secret}`,
  "a relative path with a pointer": (secret) => `../../../../../../../../..${secret}#/properties`,
  "a percent-encoded path": (secret) => `%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e${secret}`,
  "a path with Windows separators": (secret) => `..\\\\..\\\\..\\\\..${secret.replaceAll("/", "\\\\")}`,
  "a file URL": (secret) => `file://${secret}`,
  "a file URL in capitals": (secret) => `FILE://${secret}`,
  "a web address": (_, port) => `http://127.0.0.1:${port}/secret.yaml`,
  "an address without a scheme": (_, port) => `//127.0.0.1:${port}/secret.yaml`,
  "a data URL": () => "data:application/json,{}",
};

function waysOut(): string[] {
  return Object.values(waysOutside).map((way) => way(path.join(outside, "secret.yaml"), server.port));
}

/** Places where OpenAPI has references. */
const places: Readonly<Record<string, (target: string) => string>> = {
  "a schema that is used": (target) => documentWith(`{$ref: "${target}"}`),
  "a component that nothing uses": (target) =>
    documentWith(harmlessSchema, `components: {schemas: {Pet: {$ref: "${target}"}}}`),
  "a path item": (target) => documentWith(harmlessSchema, `webhooks: {bark: {$ref: "${target}"}}`),
  "the map of examples": (target) =>
    documentWith(harmlessSchema, `components: {examples: {value: {$ref: "${target}"}}}`),
  "a property called default": (target) => documentWith(`{type: object, properties: {default: {$ref: "${target}"}}}`),
  "a discriminator's mapping": (target) =>
    documentWith(`{oneOf: [{type: object}], discriminator: {propertyName: kind, mapping: {dog: "${target}"}}}`),
  "an unused discriminator's mapping": (target) =>
    documentWith(
      harmlessSchema,
      `components: {schemas: {Pet: {discriminator: {propertyName: kind, mapping: {dog: "${target}"}}}}}`,
    ),
};

/** A document whose data looks like references. */
function dataDocument(ways: readonly string[]): string {
  const references = ways.map((target) => `{$ref: "${target}"}`);
  const examples = ways.map((target, index) => `e${index}: {externalValue: "${target}"}`);
  const values = references.map((reference, index) => `v${index}: {value: ${reference}}`);
  return documentWith(
    `{type: object, example: [${references}], default: {a: ${references[0]}}, enum: [${references}]}`,
    `x-tool: [${references}]\ncomponents: {examples: {${[...examples, ...values]}}}\n`,
  );
}

describe.each(Object.entries(sources))("a document from %s", (_, place) => {
  test.each(Object.entries(waysOutside))("is refused if it refers to %s outside", async (_name, way) => {
    await using workspace = await TestWorkspace.create();
    const target = way(path.join(outside, "secret.yaml"), server.port);
    const source = await place(workspace, { "openapi.yaml": documentWith(`{$ref: "${target}"}`) });
    const { code, stdout, stderr } = await workspace.specRelease("diff", source, source);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^spec-release: [^\n]*(is an address|leads out of|no such file)[^\n]*\n$/);
    expect(stderr).toContain(source);
    expect(stderr).not.toContain("spec-release-");
  });

  test.each(Object.entries(places))("is refused if %s leads outside", async (_name, documentOf) => {
    await using workspace = await TestWorkspace.create();
    for (const target of [path.join(outside, "secret.yaml"), `http://127.0.0.1:${server.port}/secret.yaml`]) {
      const source = await place(workspace, { "openapi.yaml": documentOf(target) });
      const { code, stderr } = await workspace.specRelease("diff", "openapi.json", source);
      expect(code).toBe(2);
      expect(stderr).toContain(`${target} in `);
    }
  });

  test("can contain data that looks like a reference", async () => {
    await using workspace = await TestWorkspace.create();
    const source = await place(workspace, { "openapi.yaml": dataDocument(waysOut()) });
    const { code, stdout, stderr } = await workspace.specRelease("diff", source, source);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "Nothing has changed.\n", stderr: "" });
  });

  test("resolves references relative to its file, not to $id", async () => {
    await using workspace = await TestWorkspace.create();
    const schema = `{$id: "http://127.0.0.1:${server.port}/", $ref: secret.yaml}`;
    const source = await place(workspace, { "openapi.yaml": documentWith(schema), "secret.yaml": harmlessSchema });
    const { code, stderr } = await workspace.specRelease("diff", source, source);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  test.each([
    ["a relative link", (file: string) => path.join("../../../../../../../../..", file)],
    ["an absolute link", (file: string) => file],
  ])("is refused if it refers to %s that leads outside", async (_name, targetOf) => {
    await using workspace = await TestWorkspace.create();
    for (const folder of ["repository", "package"]) {
      await workspace.write({ [`${folder}/openapi.yaml`]: documentWith("{$ref: linked.yaml}") });
      await symlink(targetOf(path.join(outside, "secret.yaml")), path.join(workspace.folder, folder, "linked.yaml"));
    }
    const source = await place(workspace, {});
    const { code, stdout, stderr } = await workspace.specRelease("diff", "openapi.json", source);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("linked.yaml");
  });

  test.runIf(canTrace)("opens the same paths regardless of its content", async () => {
    const documents = { harmless: dataDocument(["#/info"]), hostile: dataDocument(waysOut()) };
    const [harmless, hostile] = await Promise.all(
      Object.values(documents).map(async (text) => {
        await using workspace = await TestWorkspace.create();
        const source = await place(workspace, { "openapi.yaml": text });
        const outcome = await traced(["diff", source, source], workspace.folder);
        expect(outcome.stdout).toBe("Nothing has changed.\n");
        // Programs read properties of the processor when their clocks start, and not in each run.
        const opened = [...outcome.opened].filter((file) => !file.startsWith("/sys/devices/system/cpu/"));
        const objects = /\.git\/objects\/\w{2}\/\w{38}/g;
        return new Set(opened.map((file) => file.replaceAll(workspace.folder, "…").replaceAll(objects, "object")));
      }),
    );
    // Shows that the trace works: it contains the document itself.
    expect([...(harmless ?? [])].filter((file) => file.endsWith("openapi.yaml"))).not.toEqual([]);
    expect([...(hostile ?? [])].filter((file) => !harmless?.has(file))).toEqual([]);
  });

  test("makes no thread open anything outside", async () => {
    await using workspace = await TestWorkspace.create();
    const source = await place(workspace, { "openapi.yaml": dataDocument(waysOut()) });
    const { opened, stdout } = await hooked(["diff", source, source], workspace.folder);
    expect(stdout).toBe("Nothing has changed.\n");
    expect([...opened].filter((file) => file.endsWith("openapi.yaml"))).not.toEqual([]);
    expect([...opened].filter((file) => file.includes("secret") || file.startsWith(outside))).toEqual([]);
  });
});

describe("packages", () => {
  test("a package from a registry opens nothing outside", async () => {
    await using workspace = await TestWorkspace.create();
    const target = path.join(outside, "secret.yaml");
    const tarball = await workspace.pack(packageOf({ "openapi.yaml": documentWith(`{$ref: "${target}"}`) }));
    const published = { version: "1.0.0", tarball: path.join(workspace.folder, tarball), tag: "latest" };
    await using registry = await serveRegistry("pet-client", [published]);
    vi.stubEnv("npm_config_registry", registry.url);
    vi.stubEnv("npm_config_cache", path.join(workspace.folder, "cache"));
    const { code, stdout, stderr } = await workspace.specRelease("diff", "openapi.json", "npm:pet-client");
    vi.unstubAllEnvs();
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`$ref ${target} in npm:pet-client@1.0.0/openapi.yaml leads out of the document's source`);
  });

  test("an installed package opens nothing outside during an upgrade", async () => {
    const target = path.join(outside, "secret.yaml");
    const hostile = packageOf({ "openapi.yaml": documentWith(`{$ref: "${target}"}`) });
    const harmless = packageOf({ "openapi.yaml": documentWith(harmlessSchema) }, "2.0.0");
    await using workspace = await TestWorkspace.create(prefixed("node_modules/pet-client", hostile));
    const tarball = await workspace.pack(harmless);
    const { code, stderr } = await workspace.specRelease("upgrade", "pet-client", "--to", tarball);
    expect(stderr).toContain(`$ref ${target} in pet-client@1.0.0/openapi.yaml leads out of the document's source`);
    expect(code).toBe(2);
    await workspace.write({ "node_modules/pet-client/openapi.yaml": documentWith("{$ref: linked.yaml}") });
    await symlink(target, path.join(workspace.folder, "node_modules/pet-client/linked.yaml"));
    const linked = await workspace.specRelease("upgrade", "pet-client", "--to", tarball);
    expect(linked.stderr).toContain("pet-client@1.0.0/linked.yaml: is a link that leads out of the document's source");
    expect(linked.code).toBe(2);
  });

  test.each([
    ["package.json is a link that leads outside", "package.json", "secret.json", "it has no readable package.json"],
    ["the document is a link that leads outside", "openapi.yaml", "secret.yaml", "contains no OpenAPI document"],
  ])("a package is refused if %s", async (_name, file, target, says) => {
    await using workspace = await TestWorkspace.create(
      prefixed("package", packageOf({ "openapi.yaml": documentWith(harmlessSchema) })),
    );
    await writeFile(path.join(outside, "secret.json"), packageOf({})["package.json"] ?? "");
    await rm(path.join(workspace.folder, "package", file));
    await symlink(path.join(outside, target), path.join(workspace.folder, "package", file));
    await workspace.run("tar", "-czf", "linked.tgz", "package");
    const { code, stderr } = await workspace.specRelease("diff", "openapi.json", "linked.tgz");
    expect(stderr).toContain(says);
    expect(code).toBe(2);
  });

  test("a package whose document is a pipe is refused without waiting for it", async () => {
    await using workspace = await TestWorkspace.create(prefixed("package", packageOf({})));
    await workspace.run("mkfifo", "package/openapi.yaml");
    await workspace.run("tar", "-czf", "pipe.tgz", "package");
    const { code, stderr } = await workspace.specRelease("diff", "openapi.json", "pipe.tgz");
    expect(stderr).toContain("pipe.tgz contains no OpenAPI document");
    expect(code).toBe(2);
  });

  test("a link through another link can't lead outside", async () => {
    await using workspace = await TestWorkspace.create(
      prefixed("package", packageOf({ "openapi.yaml": documentWith("{$ref: deep/down/linked.yaml}") })),
    );
    await workspace.write({ "package/deep/down/other.yaml": harmlessSchema });
    const down = path.join(workspace.folder, "package/deep/down");
    // By its name, `up/../x` is inside. The system resolves `..` from the target of `up`.
    await symlink("../..", path.join(down, "up"));
    await symlink(`up/../../../../../../../../..${path.join(outside, "secret.yaml")}`, path.join(down, "linked.yaml"));
    await workspace.run("tar", "-czf", "linked.tgz", "package");
    const { code, stdout, stderr } = await workspace.specRelease("diff", "openapi.json", "linked.tgz");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("linked.tgz/deep/down/linked.yaml: no such file");
  });
});
