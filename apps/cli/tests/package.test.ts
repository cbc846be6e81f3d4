import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };

const room = fileURLToPath(new URL("..", import.meta.url));

test("the package holds only the built program, which is JavaScript, and its command starts with Node", async () => {
  expect(packageJson.files).toEqual(["dist"]);
  const files = await readdir(`${room}dist`, { recursive: true, withFileTypes: true });
  expect(files.filter((file) => file.isFile() && !file.name.endsWith(".js"))).toEqual([]);
  expect(await readFile(room + packageJson.bin.wootkit, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
});
