import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { createSandbox, type Sandbox, type SandboxServer, serve } from "@wootkit/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { deskDay, respectCommand } from "../../../openapi/workflows/respect.ts";
import { outcome } from "../src/copy-checkout.ts";
import { root } from "../src/root.ts";

const steps: readonly { stepId: string }[] = parse(await readFile(deskDay, "utf8")).workflows[0].steps;

let folder: string;
let sandbox: Sandbox;
let server: SandboxServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "desk-day-"));
  sandbox = createSandbox();
  server = await serve(sandbox, { port: 0 });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

async function respect(token: string, ...options: string[]) {
  const desk = { baseUrl: server.url, accountId: sandbox.accountId, token };
  const { program, args, env } = respectCommand(deskDay, desk, options);
  const { code, stdout, stderr } = await outcome(program, args, folder, env);
  return { code, output: stripVTControlCharacters(stdout + stderr) };
}

test("`redocly respect` runs each step of the day at the desk", async () => {
  const { code, output } = await respect(sandbox.tokens.admin);
  expect(code, output).toBe(0);
  expect(output).toMatch(new RegExp(`Steps: ${steps.length} passed, ${steps.length} total`));
});

test("a wrong token fails the workflow, and is not printed", async () => {
  const { code, output } = await respect("wrong-and-secret", "--verbose");
  expect(code).toBe(1);
  expect(output).toContain(`step ${steps[0]?.stepId}`);
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
  const { code, stdout, stderr } = await outcome(process.execPath, [main], root, env);
  expect(stripVTControlCharacters(stdout)).toContain("step open-inbox");
  expect(code, stripVTControlCharacters(stdout + stderr)).toBe(0);
});
