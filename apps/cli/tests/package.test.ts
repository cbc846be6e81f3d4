import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { runWootkit } from "./run-wootkit.ts";

const room = fileURLToPath(new URL("..", import.meta.url));

test("the package has only the built program: JavaScript, data about the commands, texts and the licenses", async () => {
  expect(packageJson.files).toEqual(["dist"]);
  const files = await readdir(`${room}dist`, { recursive: true, withFileTypes: true });
  const others = files.filter((file) => file.isFile() && !file.name.endsWith(".js"));
  expect(others.length).toBeGreaterThan(0);
  const paths = others.map(({ parentPath, name }) => `${parentPath}/${name}`.slice(`${room}dist/`.length)).sort();
  expect(paths.filter((path) => !/^(?:commands(?:\/types)?|completion)\/[a-z-]+\.json$/.test(path))).toEqual([
    "help.txt",
    "licenses.txt",
    "skill.md",
    "welcome.txt",
    "wootkit.1",
  ]);
  expect(await readFile(room + packageJson.bin.wootkit, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test("the package has the license of each bundled third-party package", async () => {
  const licenses = await readFile(`${room}dist/licenses.txt`, "utf8");
  for (const name of ["minisearch", "openapi-fetch", "string-width", "zod"])
    expect(licenses).toMatch(new RegExp(`^${name} \\d[^]+MIT`, "m"));
  for (const name of ["@modelcontextprotocol/server", "@stricli/core"])
    expect(licenses).toMatch(new RegExp(`^${name} \\d[^]+Apache License`, "m"));
});

test("the help that the build writes is the same as the help that the program prints", async () => {
  const { stdout } = await runWootkit("--help");
  expect(await readFile(`${room}dist/help.txt`, "utf8")).toBe(stdout);
});
