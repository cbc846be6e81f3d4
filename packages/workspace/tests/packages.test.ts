import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { minVersion, subset, validRange } from "semver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { outcome } from "../src/copy-checkout.ts";
import { type PublicPackage, publicPackages } from "../src/release/public-packages.ts";
import { root } from "../src/root.ts";
import { type Packed, packAll } from "./packed.ts";

const published = publicPackages(root);
let packed: Awaited<ReturnType<typeof packAll>> & { readonly listed: Awaited<ReturnType<typeof listedByNpm>> };
beforeAll(async () => {
  const [packages, listed] = await Promise.all([packAll(), listedByNpm()]);
  packed = Object.assign(packages, { listed });
});
afterAll(() => packed?.[Symbol.asyncDispose]());

test("four packages are published", () => {
  expect(published.map(({ name }) => name)).toEqual([
    "@wootkit/cli",
    "@wootkit/client",
    "@wootkit/sandbox",
    "@wootkit/spec-release",
  ]);
});

describe.each(published.map((one) => [one.name, one] as const))("%s", (name, { room, manifest }) => {
  const tarball = () => packedOf(name).tarball;
  const read = (file: string) => readFile(join(packedOf(name).content, file), "utf8");

  test("names its repository, and is public", () => {
    expect(manifest).toMatchObject({
      license: "MIT",
      type: "module",
      description: expect.stringMatching(/\.$/),
      repository: { type: "git", url: "git+https://github.com/wootkit/wootkit.git", directory: room },
      publishConfig: { access: "public" },
    });
  });

  test("supports only Node versions that its own dependencies support", () => {
    for (const dependency of published.filter((one) => one.name in Object(manifest.dependencies)))
      expect(subset(nodesOf(manifest), nodesOf(dependency.manifest)), dependency.name).toBe(true);
  });

  test("names the oldest supported Node version in the READMEs", async () => {
    const oldest = String(minVersion(nodesOf(manifest))).replace(/(\.0)+$/, "");
    expect(await readFile(join(root, room, "README.md"), "utf8")).toContain(`Node ${oldest} or later`);
    expect(await readFile(join(root, "README.md"), "utf8")).toContain(`Node ${oldest} or later`);
  });

  // Changesets writes the changelog with the first release. Then the sentence can go.
  test.skipIf(existsSync(join(root, room, "CHANGELOG.md")))(
    "says in its README how to install it before the first release",
    async () => {
      const readme = await readFile(join(root, room, "README.md"), "utf8");
      expect(readme).toContain("from the first release on");
      expect(readme).toContain("(../../README.md#use-it)");
    },
  );

  test("is marked as free of side effects if it is a library", () => {
    expect(manifest.sideEffects).toBe(isLibrary(manifest) ? false : undefined);
  });

  test("contains its exports, license and README but no sources, whether packed by pnpm or npm", async () => {
    const files = await packedFiles(name);
    expect(packed.listed[name]).toEqual(files);
    const targets = targetsOf(manifest);
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json", ...targets]));
    expect(
      files.filter((file) => /(?<!\.d)\.ts$|\.map$|\.test\.|(^|\/)(tests?|bench)\/|^reports\//.test(file)),
    ).toEqual([]);
    expect(targets.some((target) => target.endsWith(".d.ts"))).toBe(isLibrary(manifest));
  });

  test("refers to no missing source map", async () => {
    for (const file of (await packedFiles(name)).filter((file) => /\.(js|d\.ts)$/.test(file)))
      expect(await read(file), file).not.toMatch(/^\/\/# sourceMappingURL=(?!data:)/m);
  });

  test("depends on versions, not on workspace packages", async () => {
    const { dependencies = {} } = JSON.parse(await read("package.json"));
    for (const range of Object.values(dependencies)) expect(range).toMatch(/^\d+\.\d+\.\d+(?:-[\w.-]+)?$/);
  });

  test("passes publint without errors or warnings", async () => {
    const { buffer } = Uint8Array.from(await readFile(tarball()));
    const { messages } = await publint({ pack: { tarball: buffer }, strict: true, level: "warning" });
    expect(messages).toEqual([]);
  });

  if (!isLibrary(manifest)) return;
  test("has types that resolve for every ESM importer (attw)", async () => {
    const result = await checkPackage(createPackageFromTarballData(await readFile(tarball())));
    if (!result.types) throw new Error(`${name} has no types`);
    const importers = ["node16-esm", "bundler"] as const;
    const problems = result.problems.filter(
      (problem) => !("resolutionKind" in problem) || importers.some((importer) => importer === problem.resolutionKind),
    );
    expect(problems).toEqual([]);
    const { resolutions } = result.entrypoints["."] ?? {};
    for (const importer of importers) expect(resolutions?.[importer].resolution?.fileName).toMatch(/\.d\.ts$/);
  });
});

test("the client contains the document that it was generated from", async () => {
  const client = packedOf("@wootkit/client");
  const { info } = JSON.parse(await readFile(join(client.content, "dist/openapi.json"), "utf8"));
  expect(info.version).toBe(client.version);
});

function packedOf(name: string): Packed {
  const found = packed.packages.find((one) => one.name === name);
  if (!found) throw new Error(`${name} was not packed`);
  return found;
}

async function packedFiles(name: string): Promise<string[]> {
  const { content } = packedOf(name);
  const files = await readdir(content, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .map((file) => relative(content, join(file.parentPath, file.name)))
    .sort();
}

/** Whether a package can be imported. */
function isLibrary(manifest: PublicPackage["manifest"]): boolean {
  return "." in Object(manifest.exports);
}

/** The Node versions that a package supports, as a range. */
function nodesOf(manifest: PublicPackage["manifest"]): string {
  const { node } = Object(manifest.engines);
  expect(validRange(node)).not.toBeNull();
  return node;
}

/** The files that `exports` and `bin` name. */
function targetsOf({ exports, bin }: PublicPackage["manifest"]): string[] {
  const targets: string[] = [];
  JSON.stringify([exports, bin], (_, value) => {
    if (typeof value === "string") targets.push(value.replace(/^\.\//, ""));
    return value;
  });
  return targets;
}

/** The files that npm would pack, sorted, by the name of the package. */
async function listedByNpm(): Promise<Readonly<Record<string, readonly string[]>>> {
  const rooms = published.map(({ room }) => `./${room}`);
  const { stdout } = await outcome("npm", ["pack", "--dry-run", "--json", ...rooms], root);
  const packages: { name: string; files: { path: string }[] }[] = Object.values(JSON.parse(stdout));
  return Object.fromEntries(packages.map(({ name, files }) => [name, files.map(({ path }) => path).sort()]));
}
