import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate, referenceFolder } from "../src/generate/generate.ts";

const mend = "Run `pnpm generate` and commit what it writes.";

test("the pages of the reference are what the specification gives", async () => {
  const expected = await generate();
  const entries = await readdir(referenceFolder, { recursive: true, withFileTypes: true });
  const written = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  expect(written.sort(), mend).toEqual([...expected.keys()].map((name) => join(referenceFolder, name)).sort());
  for (const [name, text] of expected) {
    expect(await readFile(join(referenceFolder, name), "utf8"), `${name} is not up to date. ${mend}`).toBe(text);
  }
});
