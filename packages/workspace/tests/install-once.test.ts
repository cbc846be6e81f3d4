import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cacheFolder } from "../src/toolbox/cache-folder.ts";
import { installFolder, installOnce } from "../src/toolbox/install-once.ts";

const manifest = { dependencies: { probe: "file:../probe" } };
const installed = "node_modules/probe/package.json";
let work: string;

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), "wootkit-once-"));
  await mkdir(join(work, "probe"));
  await writeFile(join(work, "probe/package.json"), JSON.stringify({ name: "probe", version: "1.2.3" }));
});
afterEach(() => rm(work, { recursive: true }));

test("three simultaneous calls and a later one share a single installation", async () => {
  const folders = await Promise.all([1, 2, 3].map(() => installOnce("tools", manifest, [installed], work)));
  const folder = installFolder("tools", manifest, work);
  expect(folders).toEqual([folder, folder, folder]);
  expect(JSON.parse(await readFile(join(folder, installed), "utf8")).version).toBe("1.2.3");
  // From here on, an installation would fail.
  await rm(join(work, "probe"), { recursive: true });
  expect(await installOnce("tools", manifest, [installed], work)).toBe(folder);
  expect(await readdir(work)).toEqual([basename(folder)]);
});

test("each manifest has its own folder", () => {
  const other = { dependencies: { probe: "file:../nowhere" } };
  expect(installFolder("tools", other, work)).not.toBe(installFolder("tools", manifest, work));
});

test("an incomplete installation leaves no folder", async () => {
  const install = installOnce("tools", manifest, [installed, "bin/tool"], work);
  await expect(install).rejects.toThrow("npm did not install bin/tool");
  expect(await readdir(work)).toEqual(["probe"]);
});

test("the cache is in the folder that the user or the system chose, outside of every checkout", () => {
  const under = (...names: string[]) => join(homedir(), ...names);
  expect(cacheFolder({ WOOTKIT_CACHE: "/mine", XDG_CACHE_HOME: "/xdg" }, "linux")).toBe("/mine");
  expect(cacheFolder({ XDG_CACHE_HOME: "/xdg" }, "linux")).toBe(join("/xdg", "wootkit"));
  expect(cacheFolder({}, "linux")).toBe(under(".cache", "wootkit"));
  expect(cacheFolder({}, "darwin")).toBe(under("Library/Caches", "wootkit"));
  expect(cacheFolder({ LOCALAPPDATA: "C:/local" }, "win32")).toBe(join("C:/local", "wootkit", "cache"));
});
