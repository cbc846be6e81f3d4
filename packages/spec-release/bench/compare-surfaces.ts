/** Compares the surfaces in two files. Run to measure its processor time. */
import { readFile } from "node:fs/promises";
import process from "node:process";
import { diffSurfaces } from "../src/surface/diff-surfaces.ts";

const [, , old = "", now = ""] = process.argv;
const changes = await diffSurfaces(await readFile(old, "utf8"), await readFile(now, "utf8"));
if (changes.length === 0) throw new Error(`${old} and ${now} do not differ, so nothing was measured`);
