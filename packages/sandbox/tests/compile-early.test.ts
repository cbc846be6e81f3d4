import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compileEarly } from "../build/compile-early.ts";

const program = `#!/usr/bin/env node
const greeting = hello("Ada");
export const unused = () => 0, used = async (name) => hello(name);
export function* idle() {}
function hello(name) { return [name].map(one => (more => one + more)("!"))[0]; }
class Later { name() { return later.name; } }
async function later() { return (await used("Bo")) + new Later().name() + used.name; }
console.log(greeting, await later());
`;

const early = `#!/usr/bin/env node
var hello=(function(name) { return [name].map((one => ((more => one + more))("!")))[0]; }),later=(async function() { return (await used("Bo")) + new Later().name() + used.name; });const greeting = hello("Ada");
export const unused = () => 0, used = (async (name) => hello(name));
export function* idle() {}

class Later { name() { return later.name; } }

console.log(greeting, await later());
`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "compile-early-"));
});

afterAll(() => rm(folder, { recursive: true }));

test("the functions that run are in parentheses, and the program does the same as before", async () => {
  const file = join(folder, "program.mjs");
  await writeFile(file, program);
  const run = () => execFileSync(process.execPath, [file], { encoding: "utf8" });
  const before = run();

  await compileEarly(pathToFileURL(`${folder}/`), [[file]]);

  expect(before).toBe("Ada! Bo!laterused\n");
  expect(run()).toBe(before);
  expect(await readFile(file, "utf8")).toBe(early);
});
