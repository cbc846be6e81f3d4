import { expect, test } from "vitest";
import { mostSevere } from "../src/diff/spec-diff.ts";
import { diffSurfaces } from "../src/surface/diff-surfaces.ts";
import { surfaceOf } from "./surface-package.ts";
import { surfacePairs } from "./surface-pairs.ts";

test.each(surfacePairs)("the levels and messages are right for $name", async (pair) => {
  const { levels, messages } = pair;
  const [before, after] = [
    await surfaceOf({ "index.d.ts": `${pair.before} export {};` }),
    await surfaceOf({ "index.d.ts": `${pair.after} export {};` }),
  ];
  const there = await diffSurfaces(before, after);
  const back = await diffSurfaces(after, before);
  const found = [there, back].map((changes) => mostSevere(changes.map(({ level }) => level)));
  expect({ levels: found, there, back }).toMatchObject({ levels });
  if (messages) expect(there.map(({ message }) => message)).toEqual(messages);
});

test("there are at least 40 pairs, each with its own name", () => {
  expect(surfacePairs.length).toBeGreaterThanOrEqual(40);
  expect(new Set(surfacePairs.map(({ name }) => name)).size).toBe(surfacePairs.length);
});
