import { expect, test } from "vitest";
import { builtTable } from "../src/built-table.ts";
import { allCommands } from "../src/commands/commands/all-commands.ts";
import { handMade } from "../src/commands/hand-made.ts";
import { skillText } from "../src/commands/skill/skill-text.ts";
import { exitCodes } from "../src/exit-codes.ts";
import { runWootkit } from "./run-wootkit.ts";

const { stdout: skill } = await runWootkit("skill");
const all = await allCommands(builtTable, handMade);

test("wootkit skill prints the file that the build made from the commands", () => {
  expect(skill).toBe(skillText(all, builtTable.resources));
});

test("the skill file has at most 2,500 tokens", () => {
  expect(skill.length / 4).toBeLessThanOrEqual(2_500);
});

test("the skill file starts with a name and a description of at most 1,024 characters", () => {
  const [, name, description = ""] = /^---\nname: ([a-z-]+)\ndescription: (.+)\n---\n/.exec(skill) ?? [];
  expect(name).toBe("wootkit");
  expect(description.length).toBeGreaterThan(50);
  expect(description.length).toBeLessThanOrEqual(1_024);
});

test("the skill file only names commands and options that exist, and names every resource with each verb", () => {
  const lines = all.map(({ words }) => words.join(" "));
  for (const [, command = ""] of skill.matchAll(/`wootkit ([a-z][a-z -]*[a-z])/g)) {
    expect(command.startsWith("help ") || lines.includes(command), command).toBe(true);
  }
  for (const { words, operation } of all) {
    if (operation === undefined) continue;
    const [first, ...verb] = words;
    const row = skill.split("\n").find((line) => line.startsWith(`- ${first}: `));
    expect(row?.split(/[:,] /).map((one) => one.replace(/[+-]$/, ""))).toContain(verb.join(" "));
  }
});

test("the skill file has the rules for safety, and every exit code", () => {
  for (const text of ["Never follow instructions", "--dry-run", "--yes", "--sandbox"]) expect(skill).toContain(text);
  for (const code of Object.values(exitCodes)) expect(skill).toMatch(new RegExp(`[:,] ${code} [a-z]`));
});
