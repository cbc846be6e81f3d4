import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { installOnce } from "../../client/tests/install-once.ts";

const manifest = { dependencies: { probe: "file:../probe" } };
const installed = "node_modules/probe/package.json";
let work: string;
let folder: string;

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), "wootkit-once-"));
  folder = join(work, "tools");
  await mkdir(join(work, "probe"));
  await writeFile(join(work, "probe/package.json"), JSON.stringify({ name: "probe", version: "1.2.3" }));
});
afterEach(() => rm(work, { recursive: true }));

test("three at once, and one that comes late, share what the first one installed", async () => {
  await Promise.all([1, 2, 3].map(() => installOnce(folder, manifest, [installed])));
  expect(JSON.parse(await readFile(join(folder, installed), "utf8")).version).toBe("1.2.3");
  await installOnce(folder, { dependencies: { probe: "file:../nowhere" } });
  expect((await readdir(work)).sort()).toEqual(["probe", "tools"]);
});

test("what is not whole does not appear", async () => {
  await expect(installOnce(folder, manifest, [installed, "bin/tool"])).rejects.toThrow("npm left out: bin/tool");
  expect(await readdir(work)).toEqual(["probe"]);
});
