import { readRecordings } from "@wootkit/openapi/exchange";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { builtTable } from "../src/built-table.ts";
import type { CommandEntry } from "../src/operations/command-table.ts";
import { at, isObject } from "../src/output/json-path.ts";
import { shellWords } from "../table/shell-words.ts";
import { folder } from "./against.ts";
import { environment, runWootkit } from "./run-wootkit.ts";

const entries = builtTable.resources.flatMap(({ name }) => builtTable.commands(name));

/** The largest recorded success of each operation, by method and path: it has the most kinds of values. */
const bodies = new Map<string, string>();
for (const { request, response } of readRecordings()) {
  const key = `${request.method} ${request.path}`;
  const body = response.body === undefined || response.status >= 300 ? "" : JSON.stringify(response.body);
  if (body.length > (bodies.get(key) ?? "").length) bodies.set(key, body);
}

const printed = entries.flatMap((entry) => {
  const body = bodies.get(`${entry.method} ${entry.path}`);
  return entry.responds === "json" && body ? [{ entry, body }] : [];
});

/** Runs the example of a command against a server that sends a recorded body. */
async function run(entry: CommandEntry, body: string, options: string) {
  const { example, kind, confirm } = entry;
  const inputs = shellWords(example).slice(1);
  const names = inputs.filter((input) => /^[\w-]+\.\w{3}$/.test(input));
  const cwd = names.length > 0 ? await folder(Object.fromEntries(names.map((name) => [name, "bytes"]))) : undefined;
  const env = { ...environment("http://desk.localhost"), CHATWOOT_PLATFORM_TOKEN: "platform-secret" };
  const fetch = async () => new Response(body, { headers: { "content-type": "application/json" } });
  const yes = kind === "delete" || confirm !== undefined ? ["--yes"] : [];
  return runWootkit([...inputs, ...yes, ...options.split(" ").filter(Boolean)], { env, fetch, ...(cwd && { cwd }) });
}

/** Returns the items of a list, or the object, as the command reads them from the body. */
function itemsIn({ items, unwrap = "" }: CommandEntry, body: string): readonly unknown[] {
  const found = at(JSON.parse(body), items ?? unwrap);
  return Array.isArray(found) ? found : isObject(found) && items === undefined ? [found] : [];
}

test("most commands print an object or a list, and are recorded", () => {
  expect(printed.length).toBeGreaterThan(200);
});

test("every command prints valid JSON, NDJSON and YAML with all that the server sent", async () => {
  for (const { entry, body } of printed) {
    const items = itemsIn(entry, body);
    const line = entry.words.join(" ");
    const json = await run(entry, body, "--json");
    expect(json, line).toMatchObject({ stdout: body, exitCode: 0 });
    const { stdout: lines } = await run(entry, body, "--format ndjson");
    expect(
      lines
        .split("\n")
        .slice(0, -1)
        .map((text) => JSON.parse(text)),
      line,
    ).toEqual(items);
    const { stdout: yaml } = await run(entry, body, "--format yaml");
    const isList = entry.items !== undefined || Array.isArray(at(JSON.parse(body), entry.unwrap ?? ""));
    if (items.length > 0) expect(parse(yaml, { maxAliasCount: 0 }), line).toEqual(isList ? items : items[0]);
    const { stdout: filtered } = await run(entry, body, "--jq .");
    expect(JSON.parse(filtered), line).toEqual(JSON.parse(body));
  }
});

test("every command prints CSV and tab-separated text with the same number of cells in each line", async () => {
  for (const { entry, body } of printed) {
    const items = itemsIn(entry, body);
    if (items.length === 0) continue;
    const line = entry.words.join(" ");
    const { stdout: csv, exitCode } = await run(entry, body, "--format csv");
    expect(exitCode, line).toBe(0);
    const counts = csvRows(csv).map((cells) => cells.length);
    expect(counts, line).toEqual(Array.from({ length: items.length + 1 }, () => counts[0]));
    const { stdout: text } = await run(entry, body, "--template x");
    expect(text, line).toBe("x\n".repeat(items.length));
    const { stdout: piped } = await run(entry, body, "");
    // A hand-made command can list more than one response.
    if (entry.words.join(" ") === "conversations list") continue;
    const tabs = piped
      .split("\n")
      .slice(0, -1)
      .map((text) => text.split("\t").length);
    expect(new Set(tabs).size, line).toBe(1);
  }
});

test("every command prints one ID a line, or says that it has none", async () => {
  for (const { entry, body } of printed) {
    const { stdout, stderr, exitCode } = await run(entry, body, "--format ids");
    const line = entry.words.join(" ");
    if (exitCode === 0) expect(stdout.split("\n").length - 1, line).toBe(itemsIn(entry, body).length);
    else expect({ stdout, stderr }, line).toEqual({ stdout: "", stderr: expect.stringContaining("have no ID.") });
  }
});

test("every command names an unknown option, and suggests the one that was meant", async () => {
  for (const entry of entries) {
    const { stdout, stderr, exitCode } = await runWootkit([...shellWords(entry.example).slice(1), "--sandbx"]);
    expect({ stdout, exitCode }, entry.example).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr, entry.example).toContain("There is no option --sandbx. Did you mean --sandbox?");
  }
});

/** Reads the rows of CSV as RFC 4180 describes it. */
function csvRows(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, cell = "", end] of csv.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    rows.at(-1)?.push(cell);
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}
