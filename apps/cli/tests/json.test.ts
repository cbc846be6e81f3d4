import { expect, test } from "vitest";
import { localServer, send } from "./local-server.ts";
import { environment, runWootkit } from "./run-wootkit.ts";

/** Runs `--json` against a server that sends a body. */
async function json(body: string, isTTY = false) {
  const url = await localServer((response) => send(response, 200, "application/json", body));
  return runWootkit("contacts conversations 42 --json", { env: environment(url), isTTY });
}

test.each([
  ["key order, blanks and numbers", `{ "b": 1795339645.0, "payload" : [ ], "a": 12345678901234567890, "b": 1e2 }\n`],
  ["escapes", `{"payload":[],"text":"\\u00e9 \\/ \\ud83d"}\n`],
  ["characters of every kind", `{"payload":[],"text":"é 日本 👩‍👩‍👧‍👦 \u009b \u007f \u202e"}\n`],
  ["blank lines at the end", `{"payload":[]}\n\n`],
])("prints %s unchanged", async (_what, body) => {
  expect(await json(body)).toEqual({ stdout: body, stderr: "", exitCode: 0 });
});

test("adds a newline on a terminal, and nothing in a pipe", async () => {
  expect((await json(`{"payload":[]}`)).stdout).toBe(`{"payload":[]}`);
  expect((await json(`{"payload":[]}`, true)).stdout).toBe(`{"payload":[]}\n`);
});

test("prints items of any shape", async () => {
  expect((await json(`{"payload":[1,null,{"id":"x"}]}\n`)).stdout).toBe(`{"payload":[1,null,{"id":"x"}]}\n`);
});

test("escapes control characters on a terminal without changing the value", async () => {
  const body = `{\n\t"payload": [],\r\n"text":"\u009b2J \u007f \u202e \u200b \u{e0041} 👩‍👩‍👧‍👦"}`;
  const { stdout } = await json(body, true);
  expect(stdout).toBe(`{\n\t"payload": [],\r\n"text":"\\u009b2J \\u007f \\u202e \\u200b \\udb40\\udc41 👩‍👩‍👧‍👦"}\n`);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(body));
});

test("fails without output if the response is not a list", async () => {
  const { stdout, stderr, exitCode } = await json(`{"error":null}`);
  expect(stdout).toBe("");
  expect(stderr).toContain("payload");
  expect(exitCode).toBe(1);
});
