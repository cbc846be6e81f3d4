import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { original } from "../src/output/csv.ts";
import { against } from "./against.ts";
import { nastyTexts } from "./nasty-texts.ts";
import { environment, runWootkit } from "./run-wootkit.ts";

/** Everything that could control a terminal, except line breaks and tabs. */
const active = /(?![\t\n])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u2060-\u2064\ufeff]/u;

const outputs: readonly (readonly string[])[] = [
  [],
  ["--format", "table"],
  ["--json"],
  ["--format", "ndjson"],
  ["--format", "csv"],
  ["--format", "yaml"],
  ["--format", "ids"],
  ["--columns", "id,name,custom_attributes"],
  ["--format", "csv", "--columns", "name"],
  ["--jq", ".. | strings"],
  ["--jq", "."],
  ["--template", "{{id}} {{name}} {{{email}}} {{&custom_attributes}}"],
];

/** Returns a contact with a text in every place where a customer can write. */
function contactOf(text: string) {
  return { id: text, name: text, email: text, labels: [text], custom_attributes: { [text]: text, note: text } };
}

describe.each(nastyTexts)("%s", (_what, text) => {
  const contact = contactOf(text);
  const list = JSON.stringify({ payload: [contact, contact], meta: { count: 2 } });
  const one = JSON.stringify({ payload: contact });

  /** Runs a command line against a server that always sends the same. */
  function run(inputs: readonly string[], body: string, isTTY = false, status = 200) {
    const fetch = async () => new Response(body, { status, headers: { "content-type": "application/json" } });
    return runWootkit(inputs, { env: environment("http://desk.localhost"), fetch, isTTY });
  }

  test("does not reach a terminal in any format", async () => {
    for (const options of outputs) {
      for (const { stdout, stderr } of [
        await run(["contacts", "list", ...options], list, true),
        await run(["contacts", "show", "42", ...options], one, true),
        await run(["contacts", "conversations", "42", ...options], list, true),
        await run(["api", "GET", "/api/v1/accounts/1/contacts", ...options], list, true),
      ]) {
        expect(stdout, options.join(" ")).not.toMatch(active);
        expect(stderr, options.join(" ")).not.toMatch(active);
      }
    }
  });

  test("stays on its line in a table, in tab-separated text and in a template", async () => {
    expect((await run(["contacts", "list"], list)).stdout).toMatch(/^(?:[^\t\n]*\t){6}[^\t\n]*\n(?:.+\n){2}$/);
    expect((await run(["contacts", "list", "--format", "table"], list)).stdout).toMatch(/^(?:.+\n){3}$/);
    expect((await run(["contacts", "list", "--template", "{{id}} {{name}}"], list)).stdout).toMatch(/^(?:.+\n){2}$/);
  });

  test("does not reach a terminal through an error", async () => {
    const refusal = JSON.stringify({ message: text });
    for (const { stdout, stderr } of [
      await run(["contacts", "show", "42"], refusal, true, 422),
      await run(["contacts", "list", "--columns", text], list, true),
      await run(["contacts", "list", "--jq", `error(${JSON.stringify(inUtf8(text))})`], list, true),
      await run(["contacts", "list", "--jq", text], list, true),
      await run(["contacts", "list", "--template", `{{#${text}`], list, true),
      await run(["contacts", "list", `--format=${text}`], list, true),
      await run(["labels", "create", "--data", `@${text}`], list, true),
      await run(["reports", "download-agents", "--since=1", "--until=2", "--output", `none/${text}`], "a", true),
    ]) {
      expect(stdout + stderr).not.toMatch(active);
      expect(stderr.split("\n").length, stderr).toBeLessThanOrEqual(4);
    }
  });

  test("is complete in the data formats of a pipe", async () => {
    const outputOf = async (line: string, body = list) => (await run(line.split(" "), body)).stdout;
    expect(await outputOf("contacts list --json")).toBe(list);
    expect(await outputOf("contacts list --format ndjson")).toBe(`${JSON.stringify(contact)}\n`.repeat(2));
    expect(await outputOf("contacts show 42 --format ndjson", one)).toBe(`${JSON.stringify(contact)}\n`);
    expect(parse(await outputOf("contacts list --format yaml"))).toEqual([contact, contact]);
    expect(parse(await outputOf("contacts show 42 --format yaml", one))).toEqual(contact);
    const whole = inUtf8(text);
    const cells = cellsOf(await outputOf("contacts list --format csv --columns name,email"));
    expect(cells.map(original)).toEqual(["name", "email", whole, whole, whole, whole]);
    expect(await outputOf("contacts show 42 --jq .payload.name", one)).toBe(`${whole}\n`);
  });
});

test.each([
  ["=1+1", "'=1+1"],
  ["'=1+1", "''=1+1"],
  ["+49 (30) 123-456", "+49 (30) 123-456"],
  ["-1.5", "-1.5"],
  ["-", "'-"],
  ["-1+A1", "'-1+A1"],
  ["@vip", "'@vip"],
  ["plain", "plain"],
])("the cell %j is %j in CSV, and can be read back", async (text, cell) => {
  const { stdout } = await against("contacts list --format csv --columns name", {
    body: { payload: [{ name: text }] },
  });
  expect(stdout).toBe(`name\r\n${cell}\r\n`);
  expect(original(cell)).toBe(text);
});

/** UTF-8 has no half of a surrogate pair: it becomes U+FFFD. */
function inUtf8(text: string): string {
  return Buffer.from(text).toString();
}

/** Reads the cells of a CSV file as RFC 4180 describes it. */
function cellsOf(csv: string): readonly string[] {
  expect(csv).toMatch(/\r\n$/);
  return [...csv.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(?:,|\r\n)/g)].map(([, cell = ""]) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}
