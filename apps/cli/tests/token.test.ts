import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { builtTable } from "../src/built-table.ts";
import { shellWords } from "../table/shell-words.ts";
import { localServer, send } from "./local-server.ts";
import { type Outcome, runWootkit } from "./run-wootkit.ts";

/** A token like those of Chatwoot. It is in the environment, or in a profile. */
const token = "Xq7tB2mKd9RfWz4LhVn8Pc3Y";
const platformToken = "Platform5JtQw8ZrXc2VbNm4";

/** The forms that a token can have in output. */
const forms = [token, platformToken].flatMap((secret) => [
  secret,
  // What a narrow table leaves of it.
  secret.slice(0, 12),
  Buffer.from(secret).toString("base64").replace(/=+$/, ""),
  // Within longer text, such as `user:token` of basic authentication, its base64 begins at another byte.
  ...["x", "xx"].map((before) =>
    Buffer.from(before + secret)
      .toString("base64")
      .slice(4, -4),
  ),
  encodeURIComponent(secret),
  Buffer.from(secret).toString("hex"),
]);

function expectNoToken(line: string, { stdout, stderr }: Outcome): void {
  for (const form of forms) {
    expect(stdout, line).not.toContain(form);
    expect(stderr, line).not.toContain(form);
  }
}

const entries = builtTable.resources.flatMap(({ name }) => builtTable.commands(name));

/** Runs the example of every command with options that print more, and checks all output. */
async function walk(env: Record<string, string>): Promise<number> {
  const cwd = await mkdtemp(join(tmpdir(), "wootkit-token-"));
  onTestFinished(() => rm(cwd, { recursive: true }));
  let count = 0;
  for (const { example, kind, confirm, responds } of entries) {
    const inputs = shellWords(example).slice(1);
    for (const input of inputs) if (/^[\w-]+\.\w{3}$/.test(input)) await writeFile(join(cwd, input), "bytes");
    const yes = kind === "delete" || confirm ? ["--yes"] : [];
    const ways = [["--verbose"], ["--dry-run"], ...(responds === "json" ? [["--json", "--verbose"]] : [])];
    for (const options of ways) {
      const line = [...inputs, ...yes, ...options];
      expectNoToken(line.join(" "), await runWootkit(line, { env, cwd, stdin: async () => Buffer.from("{}") }));
      count++;
    }
  }
  return count;
}

test("no command prints the token if a server sends it in every response", async () => {
  const echo = JSON.stringify({
    ...{ id: 1, name: token, error: `No: ${platformToken}`, access_token: token, payload: [{ id: 1, title: token }] },
    data: { payload: [{ id: token }], meta: {} },
  });
  let number = 0;
  const url = await localServer((response) => {
    number++;
    response.setHeader("x-request-id", token);
    // A redirect, a refusal, a failure, broken JSON, and success.
    const status = [200, 401, 422, 500, 302, 200][number % 6] ?? 200;
    if (status === 302) response.setHeader("location", `https://other.example/?t=${token}`);
    send(response, status, "application/json", number % 6 === 5 ? `{"${token}` : echo);
  });
  const env = {
    CHATWOOT_BASE_URL: url,
    CHATWOOT_ACCOUNT_ID: "1",
    CHATWOOT_API_TOKEN: token,
    CHATWOOT_PLATFORM_TOKEN: platformToken,
  };
  expect(await walk(env)).toBeGreaterThan(600);
});

test("no command prints the token of a profile if a server sends it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "wootkit-token-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  let status = 200;
  const url = await localServer((response) => {
    const { url: path } = response.req;
    const profile = {
      id: 1,
      name: token,
      email: `${token}@desk.example`,
      accounts: [{ id: 1, name: token, role: token }],
    };
    const body = path === "/api" ? { version: "4.16.2" } : { ...profile, error: token, payload: [{ id: token }] };
    send(response, path === "/api" ? 200 : status, "application/json", JSON.stringify(body));
  });
  const profiles = { default: { base_url: url, account_id: 1, user: "Ada", token } };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "profiles.json"), JSON.stringify({ current: "default", profiles }), { mode: 0o600 });
  const env = { WOOTKIT_CONFIG_DIR: folder };
  for (status of [200, 401, 422, 500]) {
    for (const line of [
      ...["auth status", "auth status --json", "auth list", "auth list --json", "profile show", "profile show --json"],
      ...[
        "labels list",
        "labels list --json --verbose",
        "labels create --title x --dry-run",
        "profile show --format yaml",
      ],
      ...["labels list --format csv", "api GET /api/v1/profile", `auth login --base-url ${url} --with-token`],
    ]) {
      for (const columns of [200, 40]) {
        const given = { env, columns, isTTY: true, stdin: async () => Buffer.from(`${token}\n`) };
        const outcome = await runWootkit(line, given);
        expectNoToken(line, outcome);
        expect(outcome.stdout + outcome.stderr, line).not.toBe("");
      }
    }
  }
});
