import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { diffSpecs } from "../src/index.ts";
import { edited } from "./edit.ts";
import { allPairs } from "./pairs.ts";
import { clinicDocument } from "./pairs-clinic.ts";
import { filePairs } from "./pairs-files.ts";
import { petShop } from "./pet-shop.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "spec-pairs-"));
});

afterAll(() => rm(folder, { recursive: true }));

async function write(name: string, text: string): Promise<string> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
}

describe.concurrent("a document and its edited copy", () => {
  test.for(allPairs)(
    "$name is judged as $bumps.0, and as $bumps.1 in reverse",
    async ({ name, base, edits, bumps, messages, ...pair }) => {
      const original = await write(`${name}/base.json`, JSON.stringify(base));
      const copy = await write(`${name}/copy.json`, JSON.stringify(edited(base, edits)));
      const there = await diffSpecs(original, copy);
      expect(there.bump, JSON.stringify(there.changes)).toBe(bumps[0]);
      if (messages) expect(there.changes.map(({ message }) => message)).toEqual(messages);
      if (pair.operations) expect(there.changes.map(({ operations }) => operations)).toEqual(pair.operations);
      const back = await diffSpecs(copy, original);
      expect(back.bump, JSON.stringify(back.changes)).toBe(bumps[1]);
      // Every change has a line to look at.
      for (const { line } of [...there.changes, ...back.changes]) expect(line).toBeGreaterThan(0);
    },
  );
});

describe.concurrent("documents in several files", () => {
  test.for(filePairs)("$name is judged and located across files", async ({ name, before, after, bumps, changes }) => {
    for (const [side, files] of Object.entries({ before, after })) {
      for (const [file, text] of Object.entries(files)) await write(`${name}/${side}/${file}`, text);
    }
    const [old, fresh] = ["before", "after"].map((side) => path.join(folder, name, side, "openapi.yaml"));
    const there = await diffSpecs(old ?? "", fresh ?? "");
    expect(there.bump, JSON.stringify(there.changes)).toBe(bumps[0]);
    const shown = there.changes.map(({ file, line, message }) => ({
      message,
      place: `${path.relative(path.join(folder, name), path.resolve(file))}:${line}`,
    }));
    expect(shown).toEqual(changes);
    expect((await diffSpecs(fresh ?? "", old ?? "")).bump).toBe(bumps[1]);
  });
});

describe.concurrent("a document and itself", () => {
  test.for(Object.entries({ PET_SHOP: petShop, CLINIC: clinicDocument }))(
    "%s has no changes",
    async ([name, document]) => {
      const file = await write(`${name}.json`, JSON.stringify(document));
      expect(await diffSpecs(file, file)).toEqual({ bump: "none", changes: [] });
    },
  );
});
