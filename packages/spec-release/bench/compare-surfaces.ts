/** Compares the surfaces in two files. Run to measure its processor time. */
import { readFile } from "node:fs/promises";
import process from "node:process";
import { diffSurfaces } from "../src/surface/diff-surfaces.ts";

const [, , before = "", after = ""] = process.argv;
const changes = await diffSurfaces(await readFile(before, "utf8"), await readFile(after, "utf8"));
if (changes.length === 0) throw new Error(`${before} and ${after} do not differ, so nothing was measured`);
