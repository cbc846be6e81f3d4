import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };

const room = fileURLToPath(new URL("..", import.meta.url));

test("the package holds only the built program, which is JavaScript and its table of commands, and its command starts with Node", async () => {
  expect(packageJson.files).toEqual(["dist"]);
  const files = await readdir(`${room}dist`, { recursive: true, withFileTypes: true });
  const others = files.filter((file) => file.isFile() && !file.name.endsWith(".js"));
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter(({ parentPath, name }) => `${parentPath}/${name}` !== `${room}dist/commands/${name}`)).toEqual(
    [],
  );
  expect(others.filter(({ name }) => !name.endsWith(".json"))).toEqual([]);
  expect(await readFile(room + packageJson.bin.wootkit, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
});
