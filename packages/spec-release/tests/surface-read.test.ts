import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { diffSurfaces } from "../src/surface/diff-surfaces.ts";
import { readSurface } from "../src/surface/read-surface.ts";
import { UsageError } from "../src/usage-error.ts";
import { surfaceOf } from "./surface-package.ts";

const petFiles = {
  "index.d.ts": `import type { Store } from "./store.js";
export { Pet } from "./pet.js";
/** Opens a store. */
export declare function open(): Store;`,
  "pet.d.ts": `/** A pet. */
export declare class Pet {
    #private;
    private cache;
    // Its name.
    name: string;
}
export declare const unused: number;`,
  "store.d.ts": `import type { Pet } from "./pet.js";
export interface Store { pets: Pet[] }
export interface Hidden { a: string }`,
  "nowhere.d.ts": "export declare const nowhere: string;",
};

test("a surface has every declaration that can be reached, and no other", async () => {
  expect(await surfaceOf(petFiles)).toBe(`// The public TypeScript surface of pets.
// entry . index.d.ts

// file index.d.ts
import type { Store } from "./store.js";
export { Pet } from "./pet.js";
export declare function open(): Store;

// file pet.d.ts
export declare class Pet {
    #private;
    name: string;
}

// file store.d.ts
import type { Pet } from "./pet.js";
export interface Store {
    pets: Pet[];
}
`);
});

test("the order of declarations and entries doesn't affect a surface", async () => {
  const exports = { "./b": { types: "./pet.d.ts" }, ".": { types: "./index.d.ts" } };
  const sorted = { ".": { types: "./index.d.ts" }, "./b": { types: "./pet.d.ts" } };
  const turned = Object.fromEntries(Object.entries(petFiles).reverse());
  const both = `${petFiles["store.d.ts"]}\nexport interface Another { store: Store }`;
  const other = `import type { Pet } from "./pet.js";
export interface Another { store: Store }
export interface Hidden { a: string }
export interface Store { pets: Pet[] }`;
  const index = `${petFiles["index.d.ts"]}\nexport type { Another } from "./store.js";`;
  const one = await surfaceOf({ ...petFiles, "index.d.ts": index, "store.d.ts": both }, { exports });
  const two = await surfaceOf({ ...turned, "index.d.ts": index, "store.d.ts": other }, { exports: sorted });
  expect(two).toBe(one);
});

test("entries are resolved as a compiler resolves them", async () => {
  const exports = {
    ".": { import: { types: "./index.d.ts", default: "./index.js" }, require: "./index.cjs" },
    "./data.json": "./data.json",
    "./more/*": { types: "./more/*.d.ts" },
    "./pet": "./pet.js",
    "./off": null,
  };
  const more = { "more/a.d.ts": "export declare const a: 1;", "more/b.d.ts": "export declare const b: 1;" };
  const text = await surfaceOf({ ...petFiles, ...more }, { exports });
  const entries = [". index.d.ts", "./more/a more/a.d.ts", "./more/b more/b.d.ts", "./pet pet.d.ts"];
  expect(text.match(/(?<=^\/\/ entry ).*/gm)).toEqual(entries);
});

test("a file behind an import alias of the package is part of its surface", async () => {
  const imports = { "#pet": { types: "./pet.d.ts" } };
  const text = await surfaceOf({ ...petFiles, "index.d.ts": 'export { Pet } from "#pet";' }, { imports });
  expect(text).toContain('export { Pet } from "./pet.d.ts";');
  expect(text).toContain("// file pet.d.ts");
});

test("added and removed entries are changes", async () => {
  const exports = { ".": { types: "./index.d.ts" }, "./pet": { types: "./pet.d.ts" } };
  const [one, two] = [await surfaceOf(petFiles, { exports }), await surfaceOf(petFiles)];
  expect(await diffSurfaces(one, two)).toEqual([
    {
      level: "breaking",
      kind: "removed",
      subject: { type: "entry", names: ["./pet"] },
      operation: null,
      operations: [],
      pointer: "",
      file: "pet.d.ts",
      symbol: "./pet",
      message: "Entry `./pet` is removed.",
      before: "pet.d.ts",
    },
  ]);
  expect(await diffSurfaces(two, one)).toMatchObject([{ level: "addition", message: "Entry `./pet` is new." }]);
});

test("a removed export of one entry names that entry", async () => {
  const exports = { ".": { types: "./index.d.ts" }, "./pet": { types: "./pet.d.ts" } };
  const [one, two] = [
    await surfaceOf(petFiles, { exports }),
    await surfaceOf(
      { ...petFiles, "pet.d.ts": petFiles["pet.d.ts"].replace(/export declare const.*/, "") },
      { exports },
    ),
  ];
  expect(await diffSurfaces(one, two)).toMatchObject([
    { symbol: "unused", kind: "removed", message: "`unused` in entry `./pet` is removed.", file: "pet.d.ts" },
  ]);
});

test.each([
  ["a missing package.json", undefined, "has no package.json. Name the folder of a package."],
  ["a package that is not built", { exports: { ".": { types: "./dist/index.d.ts" } } }, "Build the package first."],
  ["a package without types", { exports: { "./data.json": "./data.json" } }, "exports no types"],
  ["a broken package.json", "{", "package.json is not valid JSON of a package. Fix it."],
])("%s is reported in one line", async (_, manifest, message) => {
  const folder = await mkdtemp(path.join(tmpdir(), "surface-"));
  try {
    const text = typeof manifest === "string" ? manifest : JSON.stringify(manifest);
    if (manifest !== undefined) await writeFile(path.join(folder, "package.json"), text);
    const error = await readSurface(folder).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toContain(message);
    expect(String(error)).not.toContain("\n");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
