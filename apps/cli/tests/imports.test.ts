import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const room = fileURLToPath(new URL("..", import.meta.url));
const files = ["src", "table"].flatMap((folder) =>
  readdirSync(join(room, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(room, folder, name)),
);

/** Returns the files that a file imports, except for types. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, "utf8").replace(/^(?:import|export) type [^"]+"[^"]+";$/gm, "");
  const paths = source.matchAll(/(?:from |import\(|^import )"(\.[^"]+)"/gm);
  return [...paths].map(([, path = ""]) => resolve(dirname(file), path));
}

/** Returns a circle of imports, or undefined if there is no circle. */
function circle(file: string, path: readonly string[], done: Set<string>): readonly string[] | undefined {
  if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
  if (done.has(file)) return undefined;
  for (const next of importsOf(file)) {
    const found = circle(next, [...path, file], done);
    if (found) return found;
  }
  done.add(file);
  return undefined;
}

test("no files import each other in a circle", () => {
  expect(files.length).toBeGreaterThan(40);
  const done = new Set<string>();
  for (const file of files) {
    expect(circle(file, [], done)?.map((one) => one.slice(room.length))).toBeUndefined();
  }
});

test("only connection.ts sends requests, with fetch or http-fetch.ts, and wootkit doctor those that the client can't send", () => {
  const senders = files
    .filter((file) => /(?<!client\.|sandbox\.)\bfetch\(|createClient\(|node:https?"/.test(readFileSync(file, "utf8")))
    .sort();
  expect(senders.map((file) => file.slice(room.length))).toEqual([
    "src/commands/doctor/probe.ts",
    "src/connection.ts",
    "src/http-fetch.ts",
  ]);
});

test("only connection.ts and wootkit verify read raw responses, through the client", () => {
  const readers = files.filter((file) => /client\.fetch\(/.test(readFileSync(file, "utf8"))).sort();
  expect(readers.map((file) => file.slice(room.length))).toEqual([
    "src/commands/verify/reading.ts",
    "src/connection.ts",
  ]);
});

test("only wootkit doctor sends probes", () => {
  const importers = files.filter((file) => importsOf(file).some((path) => path.endsWith("/commands/doctor/probe.ts")));
  expect(importers.map((file) => file.slice(room.length)).sort()).toEqual([
    "src/commands/doctor/server-checks.ts",
    "src/commands/doctor/token-checks.ts",
  ]);
});
