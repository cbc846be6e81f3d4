import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { outcome } from "../src/copy-checkout.ts";
import { type PublicPackage, publicPackages } from "../src/release/public-packages.ts";
import { root } from "../src/root.ts";
import { type Packed, packAll } from "./packed.ts";

const published = publicPackages(root);
const bin = (name: string) => fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url));
let packed: Awaited<ReturnType<typeof packAll>>;
beforeAll(async () => {
  packed = await packAll();
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

  test("says where it comes from, and that it is public", () => {
    expect(manifest).toMatchObject({
      license: "MIT",
      type: "module",
      description: expect.stringMatching(/\.$/),
      repository: { type: "git", url: "git+https://github.com/wootkit/wootkit.git", directory: room },
      publishConfig: { access: "public" },
    });
  });

  test("works in the Nodes that its own dependencies work in", () => {
    const oldest = oldestNode(manifest);
    for (const dependency of published.filter((one) => one.name in Object(manifest.dependencies)))
      expect(oldest.localeCompare(oldestNode(dependency.manifest), "en", { numeric: true })).toBeGreaterThanOrEqual(0);
  });

  test("can be left out of a bundle where it is a library", () => {
    expect(manifest.sideEffects).toBe(isLibrary(manifest) ? false : undefined);
  });

  test("holds what it exports, its licence and its README, and nothing of ours", async () => {
    const { stdout } = await outcome("npm", ["pack", "--dry-run", "--json"], join(root, room));
    const files: string[] = Object.values(Object(JSON.parse(stdout)))
      .flatMap((one) => Object(one).files)
      .map(({ path }) => path)
      .sort();
    expect(files).toEqual(await packedFiles(name));
    const targets = targetsOf(manifest);
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json", ...targets]));
    expect(files.filter((file) => /(?<!\.d)\.ts$|\.map$|\.test\.|(^|\/)(tests?|bench|reports)\//.test(file))).toEqual(
      [],
    );
    expect(targets.some((target) => target.endsWith(".d.ts"))).toBe(isLibrary(manifest));
  });

  test("points to no source map that it lacks", async () => {
    for (const file of (await packedFiles(name)).filter((file) => /\.(js|d\.ts)$/.test(file)))
      expect(await read(file), file).not.toMatch(/^\/\/# sourceMappingURL=(?!data:)/m);
  });

  test("depends on versions, not on the workspace", async () => {
    const { dependencies = {} } = JSON.parse(await read("package.json"));
    for (const range of Object.values(dependencies)) expect(range).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test("is in order for publint", async () => {
    const { stdout, stderr } = await outcome(bin("publint"), ["--strict", "--level", "warning", tarball()], root);
    expect(stdout + stderr).toContain("All good!");
  });

  if (!isLibrary(manifest)) return;
  test("has types that resolve (attw, ESM only)", async () => {
    const options = ["--profile", "esm-only", "--format", "ascii", "--no-emoji"];
    const { code, stdout } = await outcome(bin("attw"), [tarball(), ...options], root);
    expect(code, stdout).toBe(0);
    expect(stdout).toContain("node16 (from ESM): OK (ESM)");
    expect(stdout).toContain("bundler: OK");
  });
});

test("the client carries the description that it was made from", async () => {
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

/** A package that can be imported. */
function isLibrary(manifest: PublicPackage["manifest"]): boolean {
  return "." in Object(manifest.exports);
}

function oldestNode(manifest: PublicPackage["manifest"]): string {
  const { node } = Object(manifest.engines);
  expect(node).toMatch(/^>=\d+(\.\d+\.\d+)?$/);
  return node.slice(2);
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
