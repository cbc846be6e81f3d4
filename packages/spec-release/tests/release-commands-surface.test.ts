import { describe, expect, test } from "vitest";
import { TestWorkspace } from "./workspace.ts";

const breakingEdit = ["/components/schemas/Pet/properties/kind/enum/-", "bird"] as const;
const additionEdit = ["/components/schemas/Pet/properties/age", { type: "integer" }] as const;
const changesetFile = ".changeset/spec-release.md";

/** A built client: one function written by hand, one type generated. */
const clientPackage = {
  "package.json": JSON.stringify({
    name: "pet-shop",
    private: true,
    "spec-release": {
      old: "released.json",
      new: "openapi.json",
      packages: ["pet-client"],
      surface: { old: "released.d.ts", new: "packages/client" },
    },
  }),
  "packages/client/package.json": JSON.stringify({
    name: "pet-client",
    version: "0.3.0",
    type: "module",
    exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
  }),
  "packages/client/dist/index.d.ts":
    'export declare function feed(pet: string): void;\nexport type { Pet } from "./generated/pet.js";\n',
  "packages/client/dist/generated/pet.d.ts": 'export interface Pet {\n  kind: "dog" | "cat";\n}\n',
};
const feedMore =
  'export declare function feed(pet: string, grams: number): void;\nexport type { Pet } from "./generated/pet.js";\n';
const birds = 'export interface Pet {\n  kind: "dog" | "cat" | "bird";\n}\n';

/** A client that is released unchanged. */
async function releasedClient(): Promise<TestWorkspace> {
  const workspace = await TestWorkspace.create(clientPackage);
  await workspace.write({ "released.json": (await workspace.read("released.json")).replace('"1.0.0"', '"0.2.0"') });
  const { code, stderr } = await workspace.specRelease("version");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return workspace;
}

describe.concurrent("the public types of a package", () => {
  test("are not compared before the first release that keeps them, which is said", async () => {
    await using workspace = await TestWorkspace.create(clientPackage);
    expect(await workspace.specRelease("check")).toEqual({
      code: 0,
      stdout: "pet-client needs none, pending is none.\n",
      stderr: "spec-release: released.d.ts doesn't exist yet: public types are compared from the next release on.\n",
    });
  });

  test("ask for a version by themselves", async () => {
    await using workspace = await releasedClient();
    expect(await workspace.specRelease("check")).toMatchObject({ code: 0, stderr: "" });
    await workspace.write({ "packages/client/dist/index.d.ts": feedMore });
    const check = await workspace.specRelease("check");
    expect(check.code).toBe(1);
    expect(check.stderr).toContain("pet-client needs a minor version, but nothing is pending (1 breaking change).");
    await workspace.specRelease("changeset");
    const text = await workspace.read(changesetFile);
    expect(text).toMatch(
      /^---\n"pet-client": minor\n---\n\nChange the public types: .*`feed.*\n\n- \*\*Breaking\*\* .*`feed/,
    );
    expect(await workspace.specRelease("check")).toMatchObject({ code: 0, stderr: "" });
    const { stdout } = await workspace.specRelease("diff");
    expect(stdout).toMatch(
      /^The public types\n {2}breaking {2}[^\n]+\n +packages\/client\/dist\/index\.d\.ts(:\d+)?\n/,
    );
    const alone = await workspace.specRelease("diff", "released.json", "openapi.json");
    expect(alone.stdout).toBe("Nothing has changed.\n");
  });

  test("are told once: generated ones that follow the description are not listed", async () => {
    await using workspace = await releasedClient();
    await workspace.write({ "packages/client/dist/generated/pet.d.ts": birds });
    const types = await workspace.specRelease("diff", "--format", "json");
    expect(JSON.parse(types.stdout).changes).toMatchObject([{ level: "breaking", generated: true }]);
    await workspace.edit(breakingEdit);
    const both = await workspace.specRelease("diff", "--format", "json");
    expect(JSON.parse(both.stdout).changes.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      "#/components/schemas/Pet/properties/kind/enum",
    ]);
    // A more severe change than all of the document's doesn't repeat one of them.
    await workspace.edit(additionEdit);
    const graver = await workspace.specRelease("diff", "--format", "json");
    expect(JSON.parse(graver.stdout)).toMatchObject({ bump: "major" });
  });

  test("are kept by the version step", async () => {
    await using workspace = await releasedClient();
    await workspace.write({
      "packages/client/dist/index.d.ts": feedMore,
      "packages/client/package.json": clientPackage["packages/client/package.json"].replace("0.3.0", "0.4.0"),
    });
    expect((await workspace.specRelease("version")).stdout).toBe(
      "pet-client is at 0.4.0 now. Wrote openapi.json, released.d.ts, released.json.\n",
    );
    expect(await workspace.specRelease("check")).toMatchObject({ code: 0, stderr: "" });
  });

  test("are asked for when the package isn't built, before anything is written", async () => {
    await using workspace = await TestWorkspace.create({
      ...clientPackage,
      "packages/client/package.json": clientPackage["packages/client/package.json"].replaceAll("index", "gone"),
    });
    const before = await workspace.read("openapi.json");
    const { code, stderr } = await workspace.specRelease("version");
    expect(stderr).toMatch(/^spec-release: [^\n]*gone\.d\.ts[^\n]*\n$/);
    expect(code).toBe(2);
    expect(await workspace.read("openapi.json")).toBe(before);
  });
});

/** A package that depends on the client, with an entry. */
function dependent(name: string, entry: string, manifest: object): Readonly<Record<string, string>> {
  return {
    [`packages/${name}/package.json`]: JSON.stringify({ name, version: "1.0.0", ...manifest }),
    [`packages/${name}/src/index.ts`]: entry,
    [`packages/${name}/src/shop.ts`]: 'export type { Pet } from "pet-client/types";\nexport const shop = 1;\n',
  };
}

test.for([["pet-docs"], ["pet-d*"]])(
  "a package that Changesets ignores (%s) is not in the changeset",
  async ([pattern]) => {
    await using workspace = await TestWorkspace.create({
      "packages/docs/package.json": JSON.stringify({
        name: "pet-docs",
        version: "0.1.0",
        exports: "./index.ts",
        dependencies: { "pet-client": "0.3.0" },
      }),
      "packages/docs/index.ts": 'export * from "pet-client";',
      ".changeset/config.json": JSON.stringify({ baseBranch: "main", format: false, ignore: [pattern] }),
    });
    await workspace.commitAll();
    await workspace.edit(["/components/schemas/Pet/properties/kind/enum/-", "bird"]);
    expect(await workspace.specRelease("changeset")).toMatchObject({
      stdout: "Wrote .changeset/spec-release.md: pet-client minor.\n",
    });
    expect(await workspace.changesets("version")).toMatchObject({ code: 0 });
    expect(await workspace.specRelease("check", "--package", "pet-docs")).toEqual({
      code: 2,
      stdout: "",
      stderr:
        'spec-release: pet-docs is never released: "ignore" in .changeset/config.json names it. Remove it there, or from "packages".\n',
    });
  },
);

test("a package that re-exports another one needs a version with it", async () => {
  const dependencies = { "pet-client": "workspace:*" };
  const exports = { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } };
  await using workspace = await TestWorkspace.create({
    ...dependent("all", 'export * from "pet-client";\n', { dependencies, exports }),
    ...dependent("some", 'export { shop } from "./shop.js";\n', { dependencies, main: "dist/index.js" }),
    ...dependent("peer", 'export { feed as eat } from "pet-client";\n', { peerDependencies: dependencies, exports }),
    ...dependent("further", "export * as pets from 'some';\n", { dependencies: { some: "workspace:*" }, exports }),
    ...dependent("uses", 'import { feed } from "pet-client";\nexport const fed = feed("rex");\n', {
      dependencies,
      exports,
    }),
    ...dependent("quotes", `// export * from "pet-client";\nexport const text = 'export * from "pet-client";';\n`, {
      dependencies,
      exports,
    }),
    ...dependent("tests", 'export * from "pet-client";\n', { devDependencies: dependencies, exports }),
    ...dependent("hidden", 'export * from "pet-client";\n', { dependencies, exports, private: true }),
    ...dependent("other", 'export * from "pet-clients";\n', { dependencies, exports }),
  });
  await workspace.edit(breakingEdit);
  const { stdout, stderr } = await workspace.specRelease("changeset");
  expect(stderr).toBe("");
  const bumps = "pet-client minor, all major, peer major, some major, further major.\n";
  expect(stdout).toBe(`Wrote ${changesetFile}: ${bumps}`);
  await workspace.write({ [changesetFile]: '---\n"pet-client": minor\n---\n\nFollow\n' });
  expect((await workspace.specRelease("check")).stderr).toContain(
    "all needs a major version, but nothing is pending; peer",
  );
});
