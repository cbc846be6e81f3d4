import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { diffSpecs } from "../../spec-release/src/index.ts";

const BUNDLE = fileURLToPath(new URL("../../../openapi/dist/openapi.json", import.meta.url));

test("this project's description means the same as itself", async () => {
  expect(await diffSpecs(BUNDLE, BUNDLE)).toEqual({ bump: "none", changes: [] });
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
