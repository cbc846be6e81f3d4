import { readFile, symlink } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Bump } from "../src/diff/spec-diff.ts";
import { TestWorkspace } from "./workspace.ts";

type Files = Readonly<Record<string, string>>;

/** Puts two documents into sources. A link is written as a file with the text "-> target". */
const places = {
  disk: async (workspace: TestWorkspace, before: Files, after: Files): Promise<string[]> => {
    await writeAll(workspace, "old", before);
    await writeAll(workspace, "new", after);
    return ["old/openapi.yaml", "new/openapi.yaml"];
  },
  git: async (workspace: TestWorkspace, before: Files, after: Files): Promise<string[]> => {
    await writeAll(workspace, "api", before);
    await workspace.commitAll();
    await workspace.run("rm", "-r", "api");
    await writeAll(workspace, "api", after);
    await workspace.commitAll();
    return ["git:HEAD~1:api/openapi.yaml", "git:HEAD:api/openapi.yaml"];
  },
  tarballs: async (workspace: TestWorkspace, before: Files, after: Files): Promise<string[]> => {
    const exports = { "./openapi.json": "./openapi.yaml" };
    const pack = async (version: string, files: Files): Promise<string> => {
      await writeAll(workspace, "package", files);
      return workspace.pack({ "package.json": JSON.stringify({ name: "pets", version, exports }) });
    };
    return [await pack("1.0.0", before), await pack("2.0.0", after)];
  },
} as const;

async function writeAll(workspace: TestWorkspace, folder: string, files: Files): Promise<void> {
  const entries = Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text] as const);
  await workspace.write(Object.fromEntries(entries.filter(([, text]) => !text.startsWith("-> "))));
  for (const [name, text] of entries) {
    if (text.startsWith("-> ")) await symlink(text.slice(3), path.join(workspace.folder, name));
  }
}

async function fieldCase(name: string): Promise<{ readonly before: Files; readonly after: Files }> {
  const read = (side: string): Promise<string> =>
    readFile(new URL(`field-cases/${name}/${side}.yaml`, import.meta.url), "utf8");
  return { before: { "openapi.yaml": await read("before") }, after: { "openapi.yaml": await read("after") } };
}

/** A document whose response is a schema in other files. */
function splitDocument(reference: string, files: Files): Files {
  const schema = `{$ref: ${reference}}`;
  return {
    "openapi.yaml": `openapi: 3.1.0
info: {title: Things, version: 1.0.0}
paths:
  /things:
    get:
      operationId: listThings
      responses:
        "200": {description: ok, content: {application/json: {schema: ${schema}}}}
`,
    ...files,
  };
}

interface Prose {
  readonly prose: string;
  readonly example: string;
  readonly files?: Files;
}

/** A document with prose and an example, as YAML. */
function proseDocument({ prose, example, files = {} }: Prose): Files {
  return {
    "openapi.yaml": `openapi: 3.1.0
info: {title: Things, version: 1.0.0, description: ${prose}}
paths:
  /things:
    get:
      operationId: listThings
      description: ${prose}
      responses:
        "200": {description: ok, content: {application/json: {schema: {type: object}, example: ${example}}}}
`,
    ...files,
  };
}

function thing(type: string): string {
  return `{type: object, required: [id], properties: {id: {type: ${type}}}}`;
}

interface Case {
  readonly before: Files;
  readonly after: Files;
  readonly bump: Bump;
}

const verdictCases: Readonly<Record<string, Case>> = {
  "an anchor that is used a hundred times": { ...(await fieldCase("anchor-used-100-times")), bump: "patch" },
  "a merge key whose source changes": { ...(await fieldCase("merge-key-answer-type")), bump: "major" },
  "a merge key that is written out": { ...(await fieldCase("merge-key-written-out")), bump: "none" },
  "a linked file": {
    before: splitDocument("./thing.yaml", {
      "thing.yaml": "-> shared/thing.yaml",
      "shared/thing.yaml": thing("string"),
    }),
    after: splitDocument("./thing.yaml", {
      "thing.yaml": "-> shared/thing.yaml",
      "shared/thing.yaml": thing("integer"),
    }),
    bump: "major",
  },
  "a linked folder": {
    before: splitDocument("linked/thing.yaml", { linked: "-> shared", "shared/thing.yaml": thing("string") }),
    after: splitDocument("linked/thing.yaml", { linked: "-> shared", "shared/thing.yaml": thing("integer") }),
    bump: "major",
  },
  "prose and examples that are moved into other files": {
    before: proseDocument({ prose: "'# Pets'", example: "{a: 1}" }),
    after: proseDocument({
      prose: "{$ref: text/intro.md}",
      example: "{$ref: text/example.json#/one}",
      files: { "text/intro.md": "# Pets", "text/example.json": '{"one": {"a": 1}}' },
    }),
    bump: "none",
  },
  "an example in another file that changes": {
    before: proseDocument({ prose: "Pets", example: "{$ref: a.yaml}", files: { "a.yaml": "a: 1" } }),
    after: proseDocument({ prose: "Pets", example: "{$ref: a.yaml}", files: { "a.yaml": "a: 2" } }),
    bump: "patch",
  },
  "an example that refers to its own file": {
    before: proseDocument({ prose: "Pets", example: "{$ref: openapi.yaml}" }),
    after: proseDocument({ prose: "Pets", example: "{$ref: openapi.yaml}", files: { "other.yaml": "" } }),
    bump: "none",
  },
  "a link that is replaced by the file": {
    before: splitDocument("./thing.yaml", {
      "thing.yaml": "-> shared/thing.yaml",
      "shared/thing.yaml": thing("string"),
    }),
    after: splitDocument("./thing.yaml", { "thing.yaml": thing("string") }),
    bump: "none",
  },
};

describe.each(Object.entries(places))("documents from %s", (_place, place) => {
  test.each(Object.entries(verdictCases))("have the right verdict for %s", async (_name, { before, after, bump }) => {
    await using workspace = await TestWorkspace.create();
    const [old = "", fresh = ""] = await place(workspace, before, after);
    const { stdout, stderr } = await workspace.specRelease("diff", old, fresh, "--format", "json");
    expect(stderr).toBe("");
    expect(JSON.parse(stdout).bump).toBe(bump);
    const same = await workspace.specRelease("diff", fresh, fresh);
    expect(same.stdout).toBe("Nothing has changed.\n");
  });

  test.each([
    ["a string", "just text", 'the string "just text"'],
    ["a list", "[a, b]", "a list"],
    ["nothing", "", "null"],
    ["a number", "1", "the number 1"],
  ])("are refused if a $ref leads to %s instead of a schema", async (_name, text, what) => {
    await using workspace = await TestWorkspace.create();
    const files = splitDocument("thing.yaml", { "thing.yaml": text });
    const [old = ""] = await place(workspace, files, { ...files, "more.yaml": "" });
    const { code, stdout, stderr } = await workspace.specRelease("diff", old, "openapi.json");
    const pointer = "#/paths/~1things/get/responses/200/content/application~1json/schema";
    expect(stderr).toMatch(/^spec-release: \$ref thing\.yaml in [^\n]+openapi\.yaml points to [^\n]+\n$/);
    expect(stderr).toContain(`points to ${what}, not to an object. See ${pointer}.`);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  test("are refused if their aliases expand to a billion values", async () => {
    await using workspace = await TestWorkspace.create();
    const levels = Array.from({ length: 9 }, (_, level) => {
      const item = level === 0 ? "ha" : `*l${level - 1}`;
      return `x-l${level}: &l${level} [${Array(10).fill(item).join(", ")}]\n`;
    });
    const files = splitDocument("thing.yaml", { "thing.yaml": thing("string") });
    const hostile = { ...files, "openapi.yaml": `${files["openapi.yaml"]}${levels.join("")}` };
    const [, fresh = ""] = await place(workspace, files, hostile);
    const { code, stderr } = await workspace.specRelease("diff", "openapi.json", fresh);
    expect(stderr).toMatch(/openapi\.yaml: not valid YAML: the aliases stand for more than 1000000 values at line \d+/);
    expect(code).toBe(2);
  });

  test("are refused if a link leads to itself", async () => {
    await using workspace = await TestWorkspace.create();
    const files = splitDocument("thing.yaml", { "thing.yaml": "-> thing.yaml" });
    const [old = ""] = await place(workspace, files, splitDocument("thing.yaml", { "thing.yaml": thing("string") }));
    const { code, stderr } = await workspace.specRelease("diff", old, "openapi.json");
    expect(stderr).toContain("thing.yaml: no such file");
    expect(code).toBe(2);
  });
});
