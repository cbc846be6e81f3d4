import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { readExchanges } from "@wootkit/openapi/exchange";
import { describe, expect, onTestFinished, test } from "vitest";
import { ApiError, type Page } from "../src/index.ts";
import { localServer, rejection } from "./local-server.ts";

const folder = join(dirname(fileURLToPath(import.meta.resolve("@wootkit/openapi/openapi.json"))), "../recordings");
const exchanges = readExchanges(folder).filter(({ request }) => request.method === "GET");

/** A client whose server answers with the recording, whatever is asked. */
async function replay({ response: recorded }: (typeof exchanges)[number]) {
  const { chatwoot } = await localServer((response) => {
    response.writeHead(recorded.status, recorded.headers);
    response.end(recorded.body === undefined ? recorded.text : JSON.stringify(recorded.body));
  });
  return chatwoot.contacts.listConversations(1);
}

describe("every recorded answer", () => {
  const successes = exchanges.filter(({ response }) => response.status === 200);
  const refusals = exchanges.filter(({ response }) => response.status !== 200);

  test("is there", () => {
    expect(successes.length).toBeGreaterThan(90);
    expect(refusals.length).toBeGreaterThan(30);
  });

  test.each(successes)("$case is read", async (exchange) => {
    const page: Page<unknown> = await replay(exchange);
    const { payload } = Object(exchange.response.body);
    expect(page.items).toEqual(payload);
    expect(page.complete).toBe(payload.length < 20);
  });

  test.each(refusals)("$case is an error", async (exchange) => {
    const error = await rejection(replay(exchange));
    if (!(error instanceof ApiError)) throw error;
    expect(error.status).toBe(exchange.response.status);
    if (exchange.response.body) expect(error.serverMessage).toBeTruthy();
  });

  test("has the types that the client promises", { timeout: 60_000 }, async () => {
    // As literals, so that the compiler also finds keys that the types lack.
    const literals = successes.map(({ case: name, response }, index) => {
      return `// ${name}\nexport const answer${index}: ContactConversations = ${JSON.stringify(response.body)};`;
    });
    const here = fileURLToPath(new URL("..", import.meta.url));
    const work = await mkdtemp(join(here, "reports-types-"));
    onTestFinished(() => rm(work, { recursive: true }));
    const imports = `import type { ContactConversations } from "../src/index.ts";`;
    await writeFile(join(work, "answers.ts"), [imports, ...literals].join("\n"));
    await writeFile(
      join(work, "tsconfig.json"),
      JSON.stringify({ extends: "../tsconfig.json", include: ["answers.ts"] }),
    );
    const tsc = join(here, "node_modules/.bin/tsc");
    const { stdout } = await promisify(execFile)(tsc, ["-p", work]).catch((error: { stdout: string }) => error);
    expect(stdout).toBe("");
  });
});
