import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { diffSpecs } from "../../src/index.ts";

const PROJECT = fileURLToPath(new URL("../../../../openapi/", import.meta.url));
const SOURCE = path.join(PROJECT, "openapi.yaml");
const BUNDLE = path.join(PROJECT, "dist", "openapi.json");

test("the bundle of this project's description means the same as its source files", async () => {
  expect(await diffSpecs(SOURCE, BUNDLE)).toEqual({ bump: "none", changes: [] });
  expect(await diffSpecs(BUNDLE, SOURCE)).toEqual({ bump: "none", changes: [] });
});

test("other types in the responses of this project's description are a major version", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "project-description-"));
  try {
    const text = await readFile(BUNDLE, "utf8");
    const edited = path.join(folder, "openapi.json");
    await writeFile(
      edited,
      text.replaceAll('"format": "date-time"', '"format": "date"').replaceAll('"boolean"', '"integer"'),
    );
    expect((await diffSpecs(BUNDLE, edited)).bump).toBe("major");
  } finally {
    await rm(folder, { recursive: true });
  }
});
