import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { builtTable } from "../../src/built-table.ts";
import { handMade } from "../../src/commands/hand-made.ts";
import { completeWords } from "../../src/completion/complete-words.ts";
import { shellWords } from "../../table/shell-words.ts";

const files = { index: read("index"), commands: (first: string) => read(first) };

function read(name: string) {
  return JSON.parse(readFileSync(new URL(`../../dist/completion/${name}.json`, import.meta.url), "utf8"));
}

/** Returns the words that complete a command line, which ends with a space if a new word begins. */
function candidates(line: string): readonly string[] {
  const words = [...shellWords(line), ...(line.endsWith(" ") ? [""] : [])];
  return completeWords(words.slice(1), files).candidates.map(([word]) => word);
}

const entries = builtTable.resources.flatMap(({ name }) => builtTable.commands(name));

describe("words", () => {
  test("the first word is a resource or a command, with its meaning", () => {
    expect(candidates("wootkit ")).toEqual(
      expect.arrayContaining([...builtTable.resources.map(({ name }) => name), "api", "mcp", "completion"]),
    );
    expect(candidates("wootkit lab")).toEqual(["labels"]);
    expect(completeWords(["lab"], files).candidates).toEqual([
      ["labels", "The words that conversations and contacts are marked with."],
    ]);
    expect(candidates("wootkit --")).toEqual(["--help", "--help-all", "--version"]);
  });

  test("the words of every command are completed", () => {
    for (const { words } of [...entries, ...handMade.commands]) {
      for (const [index, word] of words.entries()) {
        const line = ["wootkit", ...words.slice(0, index), word.slice(0, 1)].join(" ");
        expect(candidates(line), line).toContain(word);
      }
    }
  });

  test("wootkit help is completed with topics, and with the words of a command", () => {
    expect(candidates("wootkit help ")).toEqual(expect.arrayContaining(["exit-codes", "references", "labels", "mcp"]));
    expect(candidates("wootkit help labels cr")).toEqual(["create"]);
  });

  test("nothing completes an unknown word", () => {
    expect(candidates("wootkit nonsense ")).toEqual([]);
    expect(candidates("wootkit labels nonsense ")).toEqual([]);
    expect(candidates("wootkit __proto__ ")).toEqual([]);
  });
});

describe("options", () => {
  test("every option of every command is completed", () => {
    for (const { words, flags } of entries) {
      const found = candidates(`wootkit ${words.join(" ")} --`);
      for (const { name } of flags) expect(found, words.join(" ")).toContain(`--${name}`);
      expect(found).toEqual(expect.arrayContaining(["--sandbox", "--profile", "--help"]));
    }
  });

  test("an option that was given is not offered again, unless it can be repeated", () => {
    expect(candidates("wootkit labels create --title x --")).not.toContain("--title");
    expect(candidates("wootkit labels create --title=x --")).not.toContain("--title");
    expect(candidates("wootkit team-members add 12 --user-ids 1 --")).toContain("--user-ids");
  });

  test("options are offered for an empty word if there are no more arguments", () => {
    expect(candidates("wootkit labels list ")).toContain("--format");
    expect(candidates("wootkit labels show ")).toEqual([]);
    expect(candidates("wootkit labels show 1 ")).toContain("--format");
  });

  test("nothing is an option after --", () => {
    expect(candidates("wootkit labels create -- --t")).toEqual([]);
  });
});

describe("values", () => {
  test("an option with listed values is completed, in all ways to write it", () => {
    expect(candidates("wootkit conversations list --status ")).toEqual([
      "open",
      "resolved",
      "pending",
      "snoozed",
      "all",
    ]);
    expect(candidates("wootkit conversations list --status re")).toEqual(["resolved"]);
    const joined = completeWords(["conversations", "list", "--status=re"], files);
    expect(joined).toMatchObject({ prefix: "--status=", candidates: [["resolved", ""]] });
    // Bash splits words at `=`, and replaces only the last part.
    const split = completeWords(["conversations", "list", "--status", "=", "re"], files);
    expect(split).toMatchObject({ prefix: "", candidates: [["resolved", ""]] });
    expect(completeWords(["conversations", "list", "--status", "="], files).candidates.length).toBe(5);
  });

  test("every listed value of every option is completed", () => {
    for (const { words, flags } of entries) {
      for (const { name, values = [] } of flags) {
        if (values.length > 0) expect(candidates(`wootkit ${words.join(" ")} --${name} `)).toEqual(values);
      }
    }
  });

  test("the formats, the shells, and the two values of a switch are completed", () => {
    expect(candidates("wootkit labels list --format ")).toEqual(["table", "json", "ndjson", "csv", "yaml", "ids"]);
    expect(candidates("wootkit completion ")).toEqual(["bash", "zsh", "fish", "powershell"]);
    expect(candidates("wootkit messages create 1 --private=")).toEqual(["true", "false"]);
  });

  test.each([
    ["wootkit conversations list --labels ", "labels"],
    ["wootkit conversations list --labels vip --labels ", "labels"],
    ["wootkit conversations list --inbox-id ", "inboxes"],
    ["wootkit conversations list --team-id ", "teams"],
    ["wootkit conversations assign 108 --assignee-id ", "agents"],
    ["wootkit conversations list --profile ", "profiles"],
    ["wootkit labels show ", "label-ids"],
    ["wootkit conversations label 108 --add ", "labels"],
    ["wootkit conversations note 108 --mention ", "agents"],
    ["wootkit inboxes show ", "inboxes"],
    ["wootkit agents update ", "agents"],
    ["wootkit teams --sandbox show ", undefined],
    ["wootkit public inboxes show ", undefined],
    ["wootkit labels create --title ", undefined],
  ])("%j is completed with live values: %s", (line, source) => {
    expect(completeWords([...shellWords(line).slice(1), ""], files).live).toBe(source);
  });
});
