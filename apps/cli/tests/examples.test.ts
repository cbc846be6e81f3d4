import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type OpenApiDocument, operations } from "@wootkit/openapi/document";
import { createSandbox } from "@wootkit/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtTable } from "../src/built-table.ts";
import type { CommandEntry } from "../src/operations/command-table.ts";
import { shellWords } from "../table/shell-words.ts";
import { now, type Outcome, runWootkit } from "./run-wootkit.ts";

const bundle = readFileSync(fileURLToPath(import.meta.resolve("@wootkit/openapi/openapi.json")), "utf8");
/** Why no recording shows the success of an operation. The document says it. */
const unobserved = new Map(
  operations(JSON.parse(bundle) as OpenApiDocument).map(({ id, unobserved: reason }) => [id, reason]),
);
const entries = builtTable.resources.flatMap(({ name }) => builtTable.commands(name));

/** Other operations that a new sandbox refuses, with the reason. No example before them can change it. */
const others: Readonly<Record<string, string>> = {
  createCompany: "the account does not have the feature `companies`",
  getInboxAssignmentPolicy: "no inbox has an assignment policy",
  removeInboxAssignmentPolicy: "no inbox has an assignment policy",
  deleteProfileSession: "signing in with a browser creates sessions, and no operation does",
  ...Object.fromEntries(
    ["deleteNotification", "markNotificationRead", "markNotificationUnread", "snoozeNotification"].map((id) => [
      id,
      "the administrator has no notifications, and no operation creates one",
    ]),
  ),
  updateCsatSurveyResponse: "no customer has answered a survey",
  getPublicCsatSurvey: "no conversation has a survey",
  updatePublicCsatSurvey: "no conversation has a survey",
};
/** Operations without a recorded success, because no recorded account had an inbox of WhatsApp. The sandbox has one. */
const possible: readonly string[] = ["getInboxCsatTemplate", "syncInboxTemplates"];
/** A macro runs after the response, so its absence is not reported. */
const silent: readonly string[] = ["executeMacro"];
const reasonOf = ({ operation }: CommandEntry) =>
  possible.includes(operation) ? undefined : (others[operation] ?? unobserved.get(operation));

const sandbox = createSandbox({ now: () => now });
let cwd: string;

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "wootkit-example-"));
  for (const name of filesIn(entries)) await writeFile(join(cwd, name), "name,email\nNora Vale,nora@vale.example\n");
});

afterAll(() => rm(cwd, { recursive: true }));

const refused = entries.filter((entry) => reasonOf(entry) !== undefined);
const alone = entries.filter((entry) => !refused.includes(entry) && entry.examplesBefore === undefined);
const prepared = entries.filter((entry) => !refused.includes(entry) && entry.examplesBefore !== undefined);

test.each(alone.map((entry) => [entry.example, entry] as const))(
  "%s succeeds in the built-in sandbox",
  async (_, entry) => {
    const { stderr, exitCode } = await runWootkit([...inputsOf(entry), "--sandbox"], { cwd });
    expect(exitCode, stderr).toBe(0);
  },
);

describe.each(prepared.map((entry) => [entry.example, entry] as const))("%s", (_, entry) => {
  test("succeeds in a sandbox after the examples that create its rows", async () => {
    sandbox.reset();
    for (const before of entry.examplesBefore ?? [])
      expect((await runInSandbox(shellWords(before).slice(1))).exitCode).toBe(0);
    const { stderr, exitCode } = await runInSandbox(inputsOf(entry));
    expect(exitCode, stderr).toBe(0);
  });

  test.skipIf(silent.includes(entry.operation))("does not find its rows in a new sandbox", async () => {
    sandbox.reset();
    expect((await runInSandbox(inputsOf(entry))).stderr).toMatch(/^wootkit: (401|404|422|500)\b/);
  });
});

test.each(refused.map((entry) => [entry.example, reasonOf(entry), entry] as const))(
  "%s is refused by a new sandbox: %s",
  async (_, _reason, entry) => {
    const { stderr } = await runWootkit([...inputsOf(entry), "--sandbox"], { cwd });
    expect(stderr).toMatch(/^wootkit: [45]\d\d\b/);
  },
);

test("every operation with a reason has a command", () => {
  const known = new Set(entries.map(({ operation }) => operation));
  expect(Object.keys(others).filter((id) => !known.has(id) || unobserved.get(id) !== undefined)).toEqual([]);
});

function inputsOf({ example, kind, confirm }: CommandEntry): readonly string[] {
  return [...shellWords(example).slice(1), ...(kind === "delete" || confirm ? ["--yes"] : [])];
}

/** Runs a command in a sandbox that keeps its changes. */
function runInSandbox(inputs: readonly string[]): Promise<Outcome> {
  const env = {
    CHATWOOT_BASE_URL: "https://chatwoot.test",
    CHATWOOT_ACCOUNT_ID: String(sandbox.accountId),
    CHATWOOT_API_TOKEN: sandbox.tokens.admin,
    CHATWOOT_PLATFORM_TOKEN: sandbox.tokens.platform,
  };
  return runWootkit(inputs, { env, cwd, fetch: sandbox.fetch });
}

/** Returns the files that the examples name. */
function filesIn(all: readonly CommandEntry[]): readonly string[] {
  return all.flatMap(({ example }) => shellWords(example).filter((word) => /^[\w-]+\.\w{3}$/.test(word)));
}
