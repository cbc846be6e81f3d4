import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { createSandbox, notPlayed, type Sandbox, type SandboxServer, serve } from "@wootkit/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deskDay, respectCommand } from "../../../openapi/workflows/respect.ts";
import { outcome } from "../src/copy-checkout.ts";
import { root } from "../src/root.ts";
import { playableWorkflow, type StandIns } from "./playable-workflow.ts";

/** Rows of the sandbox for the outputs of steps that it doesn't play yet: a conversation in an API inbox. */
const standIns: StandIns = {
  "begin-conversation": { conversation_id: 106, contact_id: 1 },
};
const unplayed: readonly string[] = notPlayed;
const workflow = playableWorkflow(
  await readFile(deskDay, "utf8"),
  (operationId) => !unplayed.includes(operationId),
  standIns,
  join(root, "openapi/dist/openapi.json"),
);

let folder: string;
let file: string;
let sandbox: Sandbox;
let server: SandboxServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "desk-day-"));
  file = join(folder, "desk-day.arazzo.yaml");
  await writeFile(file, workflow.text);
  sandbox = createSandbox();
  server = await serve(sandbox, { port: 0 });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

async function respect(token: string, ...options: string[]) {
  const desk = { baseUrl: server.url, accountId: sandbox.accountId, token };
  const { program, args, env } = respectCommand(file, desk, options);
  const { code, stdout, stderr } = await outcome(program, args, folder, env);
  return { code, output: stripVTControlCharacters(stdout + stderr) };
}

test("`redocly respect` runs each step of the day at the desk that the sandbox plays", async () => {
  const { code, output } = await respect(sandbox.tokens.admin);
  expect(code, output).toBe(0);
  const count = workflow.run.length;
  expect(output).toMatch(new RegExp(`Steps: ${count} passed, ${count} total`));
  if (workflow.left.length > 0) console.log(`The sandbox doesn't play these steps yet: ${workflow.left.join(", ")}.`);
});

test("stand-ins exist only for steps that the sandbox doesn't play", () => {
  expect(Object.keys(standIns).filter((step) => !workflow.left.includes(step))).toEqual([]);
});

test("a wrong token fails the workflow, and is not printed", async () => {
  const { code, output } = await respect("wrong-and-secret", "--verbose");
  expect(code).toBe(1);
  expect(output).toContain(`step ${workflow.run[0]}`);
  expect(output).not.toContain("wrong-and-secret");
});

test("`pnpm respect` without settings names the missing ones", async () => {
  const main = join(root, "openapi/workflows/main.ts");
  const env = { CHATWOOT_BASE_URL: server.url, CHATWOOT_ACCOUNT_ID: "", CHATWOOT_API_TOKEN: "" };
  const { code, stderr } = await outcome(process.execPath, [main], root, env);
  expect(code).toBe(2);
  expect(stderr).toBe("respect: Set CHATWOOT_ACCOUNT_ID, CHATWOOT_API_TOKEN.\n");
});

test("`pnpm respect` runs the workflow on the server of the environment", async () => {
  const env = {
    CHATWOOT_BASE_URL: server.url,
    CHATWOOT_ACCOUNT_ID: String(sandbox.accountId),
    CHATWOOT_API_TOKEN: sandbox.tokens.admin,
  };
  const main = join(root, "openapi/workflows/main.ts");
  const { code, stdout } = await outcome(process.execPath, [main], root, env);
  expect(stripVTControlCharacters(stdout)).toContain("step open-inbox");
  expect(code).toBe(workflow.left.length === 0 ? 0 : 1);
});
