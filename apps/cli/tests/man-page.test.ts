import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { builtTable } from "../src/built-table.ts";
import { handMade } from "../src/commands/hand-made.ts";
import { topics } from "../src/commands/help/topics.ts";

const path = fileURLToPath(new URL(`../${packageJson.man}`, import.meta.url));
const source = readFileSync(path, "utf8");

/** A program that turns the page into text, with its options. It fails or warns if the page is wrong. */
const formatters = [
  ["groff", "-man", "-Tutf8", "-ww", "-P-c", "-P-b", "-P-u"],
  ["mandoc", "-T", "utf8"],
] as const;
const formatter = formatters.find(([program]) => spawnSync(program, ["--version"]).error === undefined);
if (!formatter) console.warn("Neither groff nor mandoc is there: the manual page is not formatted in the tests.");

test("the package has a manual page, with each hand-made command and each resource", () => {
  expect(packageJson.man).toMatch(/^\.\/dist\/wootkit\.1$/);
  const plain = source.replaceAll("\\-", "-").replaceAll(/\\f[BIR]/g, "");
  for (const { words, brief } of handMade.commands) {
    expect(plain).toContain(`wootkit ${words.join(" ")}`);
    expect(plain).toContain(brief);
  }
  for (const { name } of builtTable.resources) expect(plain).toContain(`wootkit ${name}\n`);
});

test("no line of text is read as a request of roff", () => {
  const requests = new Set(source.split("\n").flatMap((line) => /^[.'](\S*)/.exec(line)?.[1] ?? []));
  expect([...requests].filter((name) => !["TH", "SH", "TP", "RS", "RE", "B", "br", "nf", "fi"].includes(name))).toEqual(
    [],
  );
});

test.runIf(formatter)("the manual page is formatted without warnings, and has the topics", () => {
  const [program = "", ...options] = formatter ?? [];
  const { stdout, stderr, status } = spawnSync(program, [...options, path], { encoding: "utf8", maxBuffer: 2 ** 26 });
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  expect(stdout).toContain("wootkit - Chatwoot in your terminal");
  expect(stdout).toContain("EXIT STATUS");
  for (const { lines } of topics) {
    const [first = ""] = lines();
    expect(stdout.replace(/\s+/g, " ")).toContain(first.slice(0, 60).trim());
  }
});
