import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isJsonObject, type JsonObject } from "../src/spec/json.ts";
import { type MeasuredDiff, measuredDiff } from "./diff-measured.ts";

const PROJECT = fileURLToPath(new URL("../../../openapi/dist/openapi.json", import.meta.url));

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "spec-speed-"));
});

afterAll(() => rm(folder, { recursive: true }));

/** How often the components are there: as many schemas as a description of that size has. */
const COMPONENT_SETS = 6;

/** A document with all its paths again and again under other names, until it has so many, and some sets of components. */
function repeated(text: string, count: number): string {
  const document = asObject(JSON.parse(text));
  const { securitySchemes, ...components } = asObject(document.components);
  const paths: Record<string, unknown> = {};
  const copies: Record<string, Record<string, unknown>> = {};
  for (let copy = 0; Object.keys(paths).length < count; copy += 1) {
    const set = copy % COMPONENT_SETS;
    const renamed = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value)
          .replaceAll(/(#\/components\/[^"]+)"/g, `$1${set}"`)
          .replaceAll(/("operationId":"[^"]+)"/g, `$1${copy}"`),
      );
    for (const [kind, entries] of Object.entries(components)) {
      copies[kind] ??= {};
      for (const [name, entry] of Object.entries(asObject(entries))) copies[kind][`${name}${set}`] ??= renamed(entry);
    }
    for (const [key, item] of Object.entries(asObject(document.paths))) {
      if (Object.keys(paths).length < count) paths[`/${copy}${key}`] = renamed(item);
    }
  }
  return JSON.stringify({ ...document, paths, components: { securitySchemes, ...copies } }, null, 2);
}

function asObject(value: unknown): JsonObject {
  if (!isJsonObject(value)) throw new Error("not an object");
  return value;
}

/** Writes a document and its copy in which something has changed in every operation. */
async function writePair(name: string, text: string): Promise<[string, string]> {
  const changed = text.replaceAll(/"format": "date-time"/g, '"format": "date"').replaceAll(/"boolean"/g, '"integer"');
  const files: [string, string] = [path.join(folder, `${name}-old.json`), path.join(folder, `${name}-new.json`)];
  await writeFile(files[0], text);
  await writeFile(files[1], changed);
  return files;
}

/** The fastest of three runs: the slower ones had other work beside them. */
async function fastest(files: readonly [string, string]): Promise<MeasuredDiff> {
  const runs = [await measuredDiff(...files), await measuredDiff(...files), await measuredDiff(...files)];
  return runs.reduce((best, run) => (run.seconds < best.seconds ? run : best));
}

test("this project's description takes less than 2 s", { timeout: 120_000 }, async () => {
  const { bump, seconds } = await fastest(await writePair("project", await readFile(PROJECT, "utf8")));
  expect(bump).toBe("major");
  expect(seconds).toBeLessThan(2);
});

test("150 operations take less than 10 s", { timeout: 120_000 }, async () => {
  const { bump, seconds } = await fastest(await writePair("large", repeated(await readFile(PROJECT, "utf8"), 150)));
  expect(bump).toBe("major");
  expect(seconds).toBeLessThan(10);
});
