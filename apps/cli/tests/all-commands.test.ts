import { expect, test } from "vitest";
import { builtTable } from "../src/built-table.ts";
import { allCommands } from "../src/commands/commands/all-commands.ts";
import { ownEffects } from "../src/commands/commands/own-effects.ts";
import { handMade } from "../src/commands/hand-made.ts";
import { effectOf } from "../src/operations/effect.ts";
import { runWootkit } from "./run-wootkit.ts";

const all = await allCommands(builtTable, handMade);
const entries = builtTable.resources.flatMap(({ name }) => builtTable.commands(name));
const lines = all.map(({ words }) => words.join(" "));

test("wootkit commands lists every command once, with its sentence", async () => {
  const { stdout } = await runWootkit("commands");
  const listed = stdout.trimEnd().split("\n");
  expect(listed).toHaveLength(all.length);
  expect(new Set(lines).size).toBe(all.length);
  for (const { words } of [...entries, ...handMade.commands]) expect(lines).toContain(words.join(" "));
  expect(listed.find((line) => line.startsWith("wootkit labels create "))).toMatch(/ {2}Create a label\.$/);
});

test("wootkit commands --json describes a generated command", async () => {
  const { stdout } = await runWootkit("commands --json");
  const { commands, common_options } = JSON.parse(stdout);
  expect(
    commands.find(({ command }: { readonly command: string }) => command === "wootkit messages create"),
  ).toMatchObject({
    words: ["messages", "create"],
    brief: "Write a message.",
    operation: "createMessage",
    effect: "write",
    arguments: [{ name: "conversation", required: true, repeatable: false }],
    options: expect.arrayContaining([
      expect.objectContaining({ name: "--content", value: "text", required: false, repeatable: false }),
      expect.objectContaining({ name: "--message-type", values: ["outgoing", "incoming", "template", "activity"] }),
      expect.objectContaining({ name: "--attachments", repeatable: true }),
    ]),
    common_options: ["connection", "output"],
    examples: [expect.stringMatching(/^wootkit messages create 108 /)],
  });
  expect(common_options.connection.map(({ name }: { readonly name: string }) => name)).toContain("--base-url");
  expect(common_options.output.map(({ name }: { readonly name: string }) => name)).toContain("--jq");
});

test("a hand-made command has its short options and its effect", () => {
  const api = all.find(({ words }) => words.join(" ") === "api");
  expect(api).toMatchObject({ effect: "delete", arguments: [{ name: "method" }, { name: "path" }] });
  expect(api?.options).toContainEqual(expect.objectContaining({ name: "--header", short: "-H", repeatable: true }));
});

test("every generated command has the effect of its operation", () => {
  for (const entry of entries) {
    const facts = all.find(({ operation }) => operation === entry.operation);
    if (facts) expect(facts.effect, entry.operation).toBe(effectOf(entry));
  }
});

test("every hand-made command that uses an account has an effect in own-effects.ts", () => {
  const connected = all.filter(({ operation, common }) => operation === undefined && common.includes("connection"));
  const missing = connected.map(({ words }) => words.join(" ")).filter((line) => ownEffects[line] === undefined);
  expect(missing).toEqual([]);
});

test("every command has an example that starts with its words", () => {
  for (const { words, examples } of all) {
    expect(examples.length, words.join(" ")).toBeGreaterThan(0);
    expect(
      examples.some((example) => example.includes(`wootkit ${words.join(" ")}`)),
      words.join(" "),
    ).toBe(true);
  }
});

test("operations that destroy data have the effect delete, even if they are POST requests", () => {
  const ids = ["mergeContacts", "resetProfileAccessToken", "deleteContactCustomAttributes", "bulkDeleteArticles"];
  for (const id of ids) expect(all.find(({ operation }) => operation === id)?.effect, id).toBe("delete");
  expect(all.find(({ operation }) => operation === "filterConversations")?.effect).toBe("read");
});
