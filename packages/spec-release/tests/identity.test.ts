import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { diffSpecs } from "../src/index.ts";
import { readDocumentText } from "../src/spec/document-text.ts";
import { fieldDocument } from "./field-samples.ts";
import { clinicDocument } from "./pairs-clinic.ts";
import { filePairs } from "./pairs-files.ts";
import { petShop } from "./pet-shop.ts";

const fieldCases = fileURLToPath(new URL("field-cases", import.meta.url));
const documents = new Map<string, unknown>([
  ["the pet shop", petShop],
  ["the clinic", clinicDocument],
  ["a document of every field", fieldDocument("after")],
]);
for (const name of await readdir(fieldCases)) {
  for (const side of ["before.yaml", "after.yaml"]) {
    const file = path.join(fieldCases, name, side);
    documents.set(`${name}/${side}`, readDocumentText(file, await readFile(file, "utf8")));
  }
}

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "identity-"));
});

afterAll(() => rm(folder, { recursive: true }));

async function write(name: string, text: string): Promise<string> {
  const file = path.join(folder, name.replaceAll(/[^\w.-]/g, "-"));
  await writeFile(file, text);
  return file;
}

/** The same value with all keys in the opposite order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, reordered(item)]),
  );
}

describe.concurrent("a document and its twin", () => {
  test.for([...documents])(
    "%s equals itself, its YAML twin and a twin with reordered keys",
    async ([name, document]) => {
      const nothing = { bump: "none", changes: [] };
      const original = await write(`${name}.json`, JSON.stringify(document));
      const yaml = await write(`${name}.yaml`, stringify(document));
      const twin = await write(`${name}-reordered.json`, JSON.stringify(reordered(document)));
      expect(await diffSpecs(original, original)).toEqual(nothing);
      expect(await diffSpecs(original, yaml)).toEqual(nothing);
      expect(await diffSpecs(original, twin)).toEqual(nothing);
      expect(await diffSpecs(twin, original)).toEqual(nothing);
    },
  );

  test.for(filePairs)("the several files of $name equal themselves", async ({ name, before }) => {
    const root = path.join(folder, "files", name.replaceAll(/\W/g, "-"));
    for (const [file, text] of Object.entries(before)) {
      await mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await writeFile(path.join(root, file), text);
    }
    const file = path.join(root, "openapi.yaml");
    expect(await diffSpecs(file, file)).toEqual({ bump: "none", changes: [] });
  });
});
