import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@wootkit/client";
import { createSandbox, serve } from "@wootkit/sandbox";
import { expect, onTestFinished, test } from "vitest";
import { shellWords } from "../table/shell-words.ts";
import { type Outcome, runWootkit } from "./run-wootkit.ts";

/** Returns the command lines that an output suggests: indented ones, those after `Run`, and `Try:`. */
function suggestedCommands({ stdout, stderr }: Outcome): readonly string[] {
  const lines = `${stdout}\n${stderr}`.matchAll(
    /(?:^ {2}|\bRun |\bTry: |\bor )wootkit ((?:[\w./:@<>=-]+ ?)+?)(?=[,.]?(?:$|, ))/gm,
  );
  return [...lines].map(([, line = ""]) => line.trim());
}

/** Returns the options that an output suggests to add, as in `Add --all for the whole history.` */
function suggestedOption({ stdout, stderr }: Outcome): string | undefined {
  return /\b[Aa]dd (--[\w-]+)/.exec(`${stdout}\n${stderr}`)?.[1];
}

/** Runs a suggested command line without settings, as on a fresh machine. */
function run(line: string, env: Record<string, string> = {}, stdin?: string): Promise<Outcome> {
  return runWootkit(shellWords(line), { env, ...(stdin && { stdin: async () => Buffer.from(stdin) }) });
}

/** Returns the number of conversations of a contact, from the server itself. */
async function historyOf(contact: number, { fetch, tokens, accountId }: ReturnType<typeof createSandbox>) {
  const client = createClient({ baseUrl: "http://sandbox.localhost", accountId, token: tokens.admin, fetch });
  const ids: number[] = [];
  for await (const { id } of client.contacts.conversationHistory(contact)) ids.push(id);
  return ids;
}

/** Returns the first numbers of the lines of a table. */
function idsIn({ stdout }: Outcome): readonly number[] {
  return [...stdout.matchAll(/^ *(\d+)\b/gm)].map(([, id]) => Number(id));
}

test("a person who follows what the tool prints sees a contact's whole history in the sandbox", async () => {
  const welcome = await run("");
  const first = suggestedCommands(welcome).find((line) => line.includes("--sandbox")) ?? "";
  expect(first).not.toBe("");
  let line = first;
  let outcome = await run(line);
  const shown = idsIn(outcome).length;
  // Each output says how to see more, until there is no more.
  for (let option = suggestedOption(outcome); option && !line.includes(option); option = suggestedOption(outcome)) {
    line += ` ${option}`;
    outcome = await run(line);
  }
  expect(line).toBe(`${first} --all`);
  const contact = Number(/\b(\d+) /.exec(`${first} `)?.[1]);
  const history = await historyOf(contact, createSandbox());
  expect(history.length).toBeGreaterThan(shown);
  expect([...idsIn(outcome)].sort()).toEqual([...history].sort());
  expect({ stderr: outcome.stderr, exitCode: outcome.exitCode }).toEqual({ stderr: "", exitCode: 0 });
});

test("a person who is not signed in follows what the tool prints to their own list", async () => {
  const server = await serve(createSandbox(), { port: 0 });
  onTestFinished(() => server.close());
  const folder = await mkdtemp(join(tmpdir(), "wootkit-first-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const env = { WOOTKIT_CONFIG_DIR: folder };
  const refused = await run("contacts list", env);
  expect(refused.exitCode).toBe(3);
  const [login = ""] = suggestedCommands(refused);
  expect(login).toBe("auth login");
  expect(suggestedOption(refused)).toBe("--sandbox");
  // Without a terminal, it says how to do it in a script.
  const asked = await run(login, env);
  expect(asked.exitCode).toBe(2);
  const [, advised = ""] = /Use wootkit (auth login .+? --with-token) < file/.exec(asked.stderr) ?? [];
  const inScript = advised.replace("<url>", `${server.url}/app/accounts/1/dashboard`);
  const done = await run(`${inScript} --token-store file`, env, createSandbox().tokens.admin);
  expect(done.exitCode).toBe(0);
  const [next = ""] = suggestedCommands(done);
  expect(await run(next, env)).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("Ingrid Solheim") });
});

test("every command that the tool suggests for a wrong one exists", async () => {
  const wrong = ["contact", "labels lst", "auth logn", "auth switch", "auth logout", "auth status"];
  const folder = await mkdtemp(join(tmpdir(), "wootkit-first-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const env = { WOOTKIT_CONFIG_DIR: folder };
  for (const line of wrong) {
    const outcome = await run(line, env);
    expect(outcome.exitCode, line).not.toBe(0);
    for (const suggested of suggestedCommands(outcome)) {
      const help = await run(`${suggested.replace(/ --help$/, "")} --help`, env);
      expect(help, suggested).toMatchObject({ exitCode: 0, stderr: "" });
    }
  }
});
