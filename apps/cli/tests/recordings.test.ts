import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readExchanges } from "@wootkit/openapi/exchange";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { exitCodeOf } from "./exit-code-of.ts";
import { localServer, send } from "./local-server.ts";
import { environment, type Outcome, runWootkit } from "./run-wootkit.ts";

const folder = join(
  dirname(fileURLToPath(import.meta.resolve("@wootkit/openapi/openapi.json"))),
  "../recordings/4.14.2",
);
// A response to HEAD has no body to print.
const exchanges = readExchanges(folder).filter(
  ({ source, request }) => source.startsWith("contacts/list-conversations.") && request.method === "GET",
);
const successes = exchanges.filter(({ response }) => response.status === 200);
const refusals = exchanges.filter(({ response }) => response.status !== 200);
type Recorded = (typeof exchanges)[number];

/** Returns the body of a recorded response. */
function bodyOf({ response }: Recorded): string {
  return response.body === undefined ? (response.text ?? "") : JSON.stringify(response.body);
}

/** Runs the command against a server that sends the recorded response to every request. */
async function replay(recorded: Recorded, options: string, columns = 80): Promise<Outcome> {
  const { status, headers } = recorded.response;
  const url = await localServer((response) => send(response, status, headers["content-type"] ?? "", bodyOf(recorded)));
  return runWootkit(`contacts conversations 7 ${options}`, { env: environment(url), columns });
}

test("the recordings exist", () => {
  expect(successes.length).toBeGreaterThan(90);
  expect(refusals.length).toBeGreaterThan(30);
});

describe("every recorded list", () => {
  test.each(successes)("$case is printed as a table", async (recorded) => {
    const { payload } = Object(recorded.response.body);
    for (const columns of [30, 80, 200]) {
      const { stdout, stderr, exitCode } = await replay(recorded, "--format table", columns);
      expect(exitCode).toBe(0);
      if (payload.length === 0) {
        expect(stderr).toMatch(/^Contact \d+ has no conversations/);
        expect(stdout).toBe("");
        continue;
      }
      expect(stderr === "").toBe(payload.length < 20);
      const lines = stdout.split("\n");
      expect(lines.pop()).toBe("");
      for (const line of lines)
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u2060\ufeff]/u);
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
      const ids = lines.slice(1).map((line) => Number(/^ *(\d+) /.exec(line)?.[1]));
      expect(ids).toEqual(payload.map(({ id }: { id: number }) => id));
    }
  });

  test.each(successes)("$case is printed unchanged with --json", async (recorded) => {
    const { stdout, exitCode } = await replay(recorded, "--json");
    expect(exitCode).toBe(0);
    expect(stdout).toBe(bodyOf(recorded));
  });
});

describe("every recorded refusal", () => {
  test.each(refusals)("$case prints one or two lines, and exits with the code of its status", async (recorded) => {
    const { stdout, stderr, exitCode } = await replay(recorded, "");
    expect(exitCode).toBe(exitCodeOf(recorded.response.status));
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^wootkit: .+\n(.+\n)?$/);
    expect(stderr).toContain(`wootkit: ${recorded.response.status} `);
  });
});
