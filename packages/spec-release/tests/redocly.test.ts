import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readReport, redoclyDiff } from "../src/diff/redocly-report.ts";
import { diffSpecs, SpecError } from "../src/index.ts";
import { rulesFile } from "../src/redocly/load-diff.ts";
import { openSpec, type SpecFiles } from "../src/spec/spec-files.ts";
import { edited } from "./edit.ts";
import { allPairs } from "./pairs.ts";
import { clinicDocument } from "./pairs-clinic.ts";
import { filePairs } from "./pairs-files.ts";
import { petShop } from "./pet-shop.ts";
import { type Outcome, runProcess } from "./run-command.ts";

const redoclyCli = path.join(
  path.dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin",
  "cli.js",
);

let folder = "";
beforeAll(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), "redocly-")));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(name: string, content: unknown): Promise<string> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content, null, 2));
  return file;
}

/** Runs the command line of Redocly as a user would. */
function commandLine(oldFile: string, newFile: string): Promise<Outcome> {
  const options = ["--format", "json", "--fail-on", "none", "--config", rulesFile];
  return runProcess(process.execPath, [redoclyCli, "diff", oldFile, newFile, ...options], folder);
}

function opened(file: string): SpecFiles {
  return openSpec({ file }, folder);
}

/** A document and a copy with the edits of all pairs that change only a schema. */
async function editedPair(name: string, base: Readonly<Record<string, unknown>>): Promise<[string, string]> {
  const edits = allPairs
    .filter((pair) => pair.base === base)
    .flatMap((pair) => pair.edits)
    .filter(([pointer]) => /^\/components\/schemas\/\w+\/properties\/\w+\/\w+$/.test(pointer));
  expect(edits.length).toBeGreaterThan(5);
  return [await write(`${name}-old.json`, base), await write(`${name}-new.json`, edited(base, edits))];
}

async function splitPair(): Promise<[string, string]> {
  const [pair] = filePairs;
  for (const [side, files] of Object.entries({ before: pair?.before ?? {}, after: pair?.after ?? {} })) {
    for (const [file, text] of Object.entries(files)) await write(`${side}/${file}`, text);
  }
  return [path.join(folder, "before/openapi.yaml"), path.join(folder, "after/openapi.yaml")];
}

test.each([
  ["in one file each", () => editedPair("shop", petShop)],
  ["that use more of OpenAPI", () => editedPair("clinic", clinicDocument)],
  ["in several files", splitPair],
])("documents %s are compared with the same result as on Redocly's command line", async (_, pair) => {
  const [oldFile, newFile] = await pair();
  const { stdout, stderr, code } = await commandLine(oldFile, newFile);
  expect(code, stderr).toBe(0);
  const expected = readReport(stdout, folder);
  expect(expected.length).toBeGreaterThan(0);
  expect(await redoclyDiff(opened(oldFile), opened(newFile))).toEqual(expected);
});

test.each([
  ["a reference to nothing", { ...petShop, webhooks: { bark: { $ref: "#/gone" } } }],
  ["a document of an unknown version", { openapi: "3.9.0" }],
])("%s has the same error as on Redocly's command line", async (name, content) => {
  const [oldFile, newFile] = [await write("fine.json", petShop), await write(`${name}.yaml`, content)];
  const { code, stderr } = await commandLine(oldFile, newFile);
  expect(code).not.toBe(0);
  const error = await redoclyDiff(opened(oldFile), opened(newFile)).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(SpecError);
  // The command line names files relative to its working directory.
  const text = String(error).replaceAll(`${path.relative(process.cwd(), folder)}${path.sep}`, "");
  const [, reason] = /^SpecError: redocly diff failed: ([^\n]{20,})$/.exec(text) ?? [];
  expect(stderr.replaceAll(/\s+/g, " ")).toContain(reason);
});

test("a document can't affect later comparisons", async () => {
  const files = [
    await write("a.json", petShop),
    await write("b.json", edited(petShop, [["/info/title", "Zoo"]])),
  ] as const;
  const before = await diffSpecs(...files);
  const polluting = `{"__proto__": {"deprecated": true}, "constructor": {"prototype": {"deprecated": true}}}`;
  const text = JSON.stringify(petShop, null, 2).replace('"type": "object"', `"type": "object", "x-own": ${polluting}`);
  const hostile = await write("hostile.json", text.replace('"title":', `"__proto__": ${polluting}, "title":`));
  await diffSpecs(files[0], hostile);
  await diffSpecs(hostile, files[0]);
  expect(await diffSpecs(...files)).toEqual(before);
});
