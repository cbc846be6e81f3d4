import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { diffSpecs } from "../src/index.ts";
import { diffSurfaces } from "../src/surface/diff-surfaces.ts";
import { type Calls, countCalls } from "./function-calls.ts";
import { petShop } from "./pet-shop.ts";
import { repeated } from "./repeated-document.ts";
import { surfaceOf } from "./surface-package.ts";

/** A little more than double, as sorting grows a little faster than its input. */
const atMostDouble = 2.02;

function expectAtMostDouble(half: Calls<unknown>, whole: Calls<unknown>): void {
  expect(whole.own / half.own, `${half.own} calls, then ${whole.own}`).toBeLessThan(atMostDouble);
  expect(whole.compiler / half.compiler, `${half.compiler} calls, then ${whole.compiler}`).toBeLessThan(atMostDouble);
}

/** Compares a document of several pet shops, two operations each, with one in which every operation has changed. */
async function compareCopies(copies: number) {
  const folder = await mkdtemp(path.join(tmpdir(), "growth-"));
  try {
    const [old, fresh] = [path.join(folder, "old.json"), path.join(folder, "new.json")] as const;
    const text = JSON.stringify(repeated(petShop, copies));
    await writeFile(old, text);
    await writeFile(fresh, text.replaceAll('"integer"', '"string"').replaceAll('"maxLength":20', '"maxLength":10'));
    return await countCalls(() => diffSpecs(old, fresh));
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("the work doubles when the number of changed operations doubles, up to 160", async () => {
  await compareCopies(1);
  const [half, whole] = [await compareCopies(40), await compareCopies(80)];
  expect(whole.result.bump).toBe("major");
  expect(new Set(whole.result.changes.flatMap(({ operations }) => operations)).size).toBe(160);
  // Each operation must be compared: far fewer calls would mean that they weren't counted.
  expect(half.own).toBeGreaterThan(40_000);
  expectAtMostDouble(half, whole);
});

/** A surface with interfaces, and the same number of classes whose methods take and return them. */
function pets(count: number, kind: string): Promise<string> {
  const declarations = Array.from(
    { length: count },
    (_, index) => `export interface Pet${index} { readonly kind: ${kind}; readonly friend?: Pet${index} }
export declare class Shop${index} { feed(pet: Pet${index}, grams: number): Promise<Pet${index}> }`,
  );
  return surfaceOf({ "index.d.ts": declarations.join("\n") });
}

async function compareSurfaces(count: number) {
  return countCalls(async () => diffSurfaces(await pets(count, '"dog"'), await pets(count, '"dog" | "cat"')));
}

test("the work doubles when the number of a package's declarations doubles", async () => {
  await compareSurfaces(1);
  const [half, whole] = [await compareSurfaces(40), await compareSurfaces(80)];
  expect(whole.result).toHaveLength(80);
  expect(whole.result[0]).toMatchObject({ level: "breaking", symbol: "Pet0.kind" });
  expect(half.own).toBeGreaterThan(40_000);
  expectAtMostDouble(half, whole);
});
