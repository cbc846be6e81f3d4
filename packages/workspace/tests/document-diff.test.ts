import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { diffSpecs } from "../../spec-release/src/index.ts";

const bundle = fileURLToPath(new URL("../../../openapi/dist/openapi.json", import.meta.url));

test("this project's document compared with itself has no changes", async () => {
  expect(await diffSpecs(bundle, bundle)).toEqual({ bump: "none", changes: [] });
});

test("changed response types in this project's document require a major version", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "project-document-"));
  try {
    const text = await readFile(bundle, "utf8");
    const edited = path.join(folder, "openapi.json");
    await writeFile(
      edited,
      text.replaceAll('"format": "date-time"', '"format": "date"').replaceAll('"boolean"', '"integer"'),
    );
    expect((await diffSpecs(bundle, edited)).bump).toBe("major");
  } finally {
    await rm(folder, { recursive: true });
  }
});
