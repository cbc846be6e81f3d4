import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { diffSpecs } from "../src/index.ts";
import { edited } from "./edit.ts";
import { PAIRS, type Pair } from "./pairs.ts";
import { PET_SHOP } from "./pet-shop.ts";

let folder = "";
let petShop = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "spec-pairs-"));
  petShop = path.join(folder, "pet-shop.json");
  await writeFile(petShop, JSON.stringify(PET_SHOP));
});

afterAll(() => rm(folder, { recursive: true }));

async function writeEdited({ name, edits }: Pair): Promise<string> {
  const file = path.join(folder, `${name.replaceAll(/\W+/g, "-")}.json`);
  await writeFile(file, JSON.stringify(edited(PET_SHOP, edits)));
  return file;
}

describe.concurrent("the pet shop and its edited copy", () => {
  test.for(PAIRS)("$name: $bumps.0, back $bumps.1", async (pair) => {
    const copy = await writeEdited(pair);
    const there = await diffSpecs(petShop, copy);
    expect(there.bump, JSON.stringify(there.changes)).toBe(pair.bumps[0]);
    if (pair.messages) expect(there.changes.map(({ message }) => message)).toEqual(pair.messages);
    const back = await diffSpecs(copy, petShop);
    expect(back.bump, JSON.stringify(back.changes)).toBe(pair.bumps[1]);
  });
});
