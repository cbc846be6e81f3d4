import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox, serve } from "@wootkit/sandbox";
import { describe, expect, onTestFinished, test } from "vitest";
import { closedPort, localServer, send } from "./local-server.ts";
import { runWootkit, token } from "./run-wootkit.ts";

/** A sandbox on a port, and an empty folder for profiles. */
async function desk() {
  const sandbox = createSandbox();
  const server = await serve(sandbox, { port: 0 });
  onTestFinished(() => server.close());
  const env = await emptyFolder();
  return { url: server.url, tokens: sandbox.tokens, env, file: join(env.WOOTKIT_CONFIG_DIR, "profiles.json") };
}

/** Returns an environment without settings, with a new folder for profiles. */
async function emptyFolder() {
  const parent = await mkdtemp(join(tmpdir(), "wootkit-profiles-"));
  onTestFinished(() => rm(parent, { recursive: true, force: true }));
  return { WOOTKIT_CONFIG_DIR: join(parent, "wootkit") };
}

/** Signs in without questions. The token is kept in the file, as the keyring of the machine is no test's business. */
function signIn(env: Record<string, string>, url: string, given: string, options = "--account 1") {
  const line = `auth login --base-url ${url} --with-token --token-store file ${options}`;
  return runWootkit(line, { env, stdin: async () => Buffer.from(`${given}\n`) });
}

describe("wootkit auth login --with-token", () => {
  test("saves a profile that other commands use", async () => {
    const { url, tokens, env, file } = await desk();
    const { stdout, stderr, exitCode } = await signIn(env, url, tokens.admin);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 0 });
    expect(`\n${stderr.replaceAll(url, "https://desk.example").replace(file, "<file>")}`).toMatchInlineSnapshot(`
      "
      Chatwoot 4.16.2 at https://desk.example.
      Signed in as Ada Okonkwo <ada@northwind.example>, administrator of Northwind Support (account 1). The profile is default.
      The token is in <file>, which only you can read.
      Try: wootkit contacts list
      "
    `);
    const list = await runWootkit("labels list --json", { env });
    expect(list).toMatchObject({ stderr: "", exitCode: 0 });
    expect(JSON.parse(list.stdout).payload.length).toBeGreaterThan(0);
  });

  test("makes a file and a folder that only their owner can open", async () => {
    const { url, tokens, env, file } = await desk();
    await signIn(env, url, tokens.admin);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(env.WOOTKIT_CONFIG_DIR)).mode & 0o777).toBe(0o700);
    // No temporary file is left.
    expect(await readdir(env.WOOTKIT_CONFIG_DIR)).toEqual(["profiles.json"]);
  });

  test("takes the account from a link, or the only one", async () => {
    const { url, tokens, env } = await desk();
    const linked = await signIn(env, `${url}/app/accounts/4/conversations/2`, tokens.admin, "");
    expect(linked.stderr).toContain("Northwind Wholesale (account 4)");
    const { stderr } = await signIn(env, url, tokens.outsider, "");
    expect(stderr).toContain("administrator of Harbour Books (account 2)");
    const removed = await signIn(env, url, tokens.removed, "");
    expect(removed).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(" belongs to no account on ") });
  });

  test.each([
    ["", "The token is for several accounts: Northwind Support (account 1), Northwind Wholesale (account 4), "],
    ["--account 77", "does not belong to account 77 on "],
  ])("with %j lists the accounts, and saves nothing", async (options, message) => {
    const { url, tokens, env } = await desk();
    const { stderr, exitCode } = await signIn(env, url, tokens.admin, options);
    expect(stderr).toContain(message);
    expect(stderr).toContain("Northwind Attic (account 5)");
    expect(exitCode).toBe(2);
    expect((await runWootkit("auth list", { env })).stderr).toBe("No profiles. wootkit auth login adds one.\n");
  });

  test("saves nothing if the server refuses the token", async () => {
    const { url, env } = await desk();
    const { stderr, exitCode } = await signIn(env, url, token);
    expect(stderr).toMatch(/^Chatwoot .+\nwootkit: 401 Invalid Access Token .+\n.+Copy it again .+\n$/);
    expect(stderr).not.toContain(token);
    expect(exitCode).toBe(3);
    await expect(readdir(env.WOOTKIT_CONFIG_DIR)).rejects.toThrow("ENOENT");
  });

  test.each([
    ["a web page", (url: string) => url, 1, "does not seem to be a Chatwoot"],
    ["a closed port", () => closedPort(), 6, "ECONNREFUSED"],
    ["no URL", () => "desk.example", 2, "Use https://desk.example."],
  ])("sends no token to %s", async (_what, address, exitCode, message) => {
    const requests: unknown[] = [];
    const url = await localServer((response) => {
      requests.push(response.req.headers);
      send(response, 200, "text/html", "<!doctype html>");
    });
    const outcome = await signIn(await emptyFolder(), await address(url), token);
    expect(outcome.stderr).toContain(message);
    expect(outcome.exitCode).toBe(exitCode);
    expect(JSON.stringify(requests)).not.toContain(token);
  });

  test.each([
    ["auth login", "There is no terminal to ask for the URL of Chatwoot on."],
    ["auth login --base-url https://desk.example --with-token --token-store kyring", "Did you mean keyring?"],
    ["auth login --profile a/b", '--profile must be letters, digits, and any of ._@-, got "a/b".'],
    ["auth login --token x", "There is no option --token."],
  ])("wootkit %s fails with 2", async (line, message) => {
    const { stderr, exitCode } = await runWootkit(line, { env: await emptyFolder() });
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });

  test("says that a variable in the environment comes before the profile", async () => {
    const { url, tokens, env } = await desk();
    const { stderr } = await signIn({ ...env, CHATWOOT_API_TOKEN: token }, url, tokens.admin);
    expect(stderr).toContain("CHATWOOT_API_TOKEN is set, and comes before the profile.");
  });
});

describe("profiles", () => {
  test("are named after their servers, and signing in again replaces a profile", async () => {
    const [one, other] = [await desk(), await desk()];
    await signIn(one.env, one.url, one.tokens.admin);
    await signIn(one.env, other.url, other.tokens.agent);
    await signIn(one.env, `${other.url}/app/accounts/1/dashboard`, other.tokens.admin, "");
    const { stdout } = await runWootkit("auth list --json", { env: one.env });
    expect(JSON.parse(stdout)).toMatchObject([
      { name: "default", base_url: one.url, current: false },
      {
        name: "127.0.0.1",
        base_url: other.url,
        current: true,
        token_store: "file",
        user: expect.stringMatching(/^Ada/),
      },
    ]);
    for (const secret of Object.values(one.tokens)) expect(stdout).not.toContain(secret);
  });

  test("are switched, listed, used for one command, and deleted", async () => {
    const { url, tokens, env } = await desk();
    await signIn(env, url, tokens.admin, "--account 1 --profile boss");
    await signIn(env, url, tokens.agent, "--account 1 --profile agent");
    const whoami = async (options = "") =>
      JSON.parse((await runWootkit(`profile show --json ${options}`, { env })).stdout).role;
    expect(await whoami()).toBe("agent");
    expect(await whoami("--profile boss")).toBe("administrator");
    expect((await runWootkit("auth switch", { env })).stderr).toContain("The current profile is now boss: Ada Okonkwo");
    expect(await whoami()).toBe("administrator");
    const { stdout } = await runWootkit("auth list --format table", { env, columns: 120 });
    expect(stdout).toMatch(/^ +PROFILE +SERVER +ACCOUNT +TOKEN +USER\n\* +boss .+ 1 +file +Ada Okonkwo <ada@/);
    const out = await runWootkit("auth logout", { env });
    expect(out.stderr).toMatch(/^Signed out of .+\nThe current profile is now agent\.\n$/);
    expect(await whoami()).toBe("agent");
    await runWootkit("auth logout", { env });
    const { stderr, exitCode } = await runWootkit("labels list", { env });
    expect(stderr).toMatch(/^wootkit: You are not signed in\./);
    expect(exitCode).toBe(3);
  });

  test.each([
    ["auth switch bos", 2, 'There is no profile "bos". Did you mean boss?'],
    ["auth logout --profile bos", 2, 'There is no profile "bos". Did you mean boss?'],
    ["labels list --profile bos", 2, 'There is no profile "bos". Did you mean boss?'],
    ["labels list --profile constructor", 2, 'There is no profile "constructor".'],
    ["labels list --profile boss --base-url http://127.0.0.1:9", 2, "The profile boss is for "],
    ["auth switch", 1, "boss is the only profile.\nwootkit auth login adds one."],
  ])("wootkit %s fails with %d", async (line, exitCode, message) => {
    const { url, tokens, env } = await desk();
    await signIn(env, url, tokens.admin, "--account 1 --profile boss");
    const outcome = await runWootkit(line, { env });
    expect(outcome.stderr).toContain(message);
    expect(outcome.exitCode).toBe(exitCode);
  });

  test("come after the environment, unless --profile names one", async () => {
    const { url, tokens, env } = await desk();
    await signIn(env, url, tokens.admin);
    const given = { ...env, CHATWOOT_API_TOKEN: tokens.agent };
    const role = async (line: string) => JSON.parse((await runWootkit(line, { env: given })).stdout).role;
    expect(await role("profile show --json")).toBe("agent");
    expect(await role("profile show --json --profile default")).toBe("administrator");
  });

  test("never send a token to another server", async () => {
    const { url, tokens, env } = await desk();
    await signIn(env, url, tokens.admin);
    const received: unknown[] = [];
    const other = await localServer((response) => {
      received.push(response.req.headers);
      send(response, 200, "application/json", "{}");
    });
    for (const outcome of [
      await runWootkit(`labels list --base-url ${other} --account 1`, { env }),
      await runWootkit("labels list", { env: { ...env, CHATWOOT_BASE_URL: other } }),
      await runWootkit(`contacts show ${other}/app/accounts/1/contacts/1`, { env }),
    ]) {
      expect([2, 3]).toContain(outcome.exitCode);
    }
    expect(received).toEqual([]);
  });

  test("are found by --base-url and by the links among the arguments", async () => {
    const [one, other] = [await desk(), await desk()];
    await signIn(one.env, one.url, one.tokens.admin);
    await signIn(one.env, other.url, other.tokens.admin);
    for (const line of [
      `contacts show ${one.url}/app/accounts/1/contacts/1`,
      `contacts show ${other.url}/app/accounts/1/contacts/1`,
      `contacts show 1 --base-url ${one.url}`,
      `contacts show 1 --base-url ${one.url}/app/accounts/1/dashboard`,
    ]) {
      const { stderr, exitCode } = await runWootkit(`${line} --verbose`, { env: one.env });
      expect(stderr).toContain(`GET ${line.includes(one.url) ? one.url : other.url}/api/v1/accounts/1/contacts/1 200`);
      expect(exitCode).toBe(0);
    }
  });
});

describe("the file with the profiles", () => {
  test.each([0o644, 0o640, 0o660])("is not read if others can open it (mode %o)", async (mode) => {
    const { url, tokens, env, file } = await desk();
    await signIn(env, url, tokens.admin);
    await chmod(file, mode);
    const { stderr, exitCode } = await runWootkit("labels list", { env });
    expect(stderr).toContain(`other users of this machine can open it (mode ${mode.toString(8)}).`);
    expect(stderr).toContain(`chmod 600 '${file}'`);
    expect(exitCode).toBe(2);
  });

  test.each([
    ["{", "it is not JSON"],
    ["[]", "it has no profiles"],
    ['{"profiles":{"a":{"base_url":1}}}', 'the profile "a" needs base_url, account_id, and token or keyring_id'],
  ])("is neither used nor overwritten if it is %s", async (text, why) => {
    const { url, tokens, env, file } = await desk();
    await signIn(env, url, tokens.admin);
    await writeFile(file, text);
    for (const { stderr, exitCode } of [
      await runWootkit("labels list", { env }),
      await signIn(env, url, tokens.admin),
      await runWootkit("auth logout", { env }),
      await runWootkit("auth switch a", { env }),
    ]) {
      expect(stderr).toContain(`${file} cannot be used: ${why}.\nNothing was changed.`);
      expect(exitCode).toBe(2);
    }
    expect(await readFile(file, "utf8")).toBe(text);
  });

  test.each([
    [{ WOOTKIT_CONFIG_DIR: "/a", XDG_CONFIG_HOME: "/b", HOME: "/c" }, false, "/a/profiles.json"],
    [{ XDG_CONFIG_HOME: "/b", HOME: "/c" }, false, "/b/wootkit/profiles.json"],
    [{ HOME: "/c" }, false, "/c/.config/wootkit/profiles.json"],
    [{ APPDATA: "/d", HOME: "/c" }, true, "/d/wootkit/profiles.json"],
    [{}, false, undefined],
  ])("with %j is %s", async (env, isWindows, expected) => {
    const { profilePath } = await import("../src/profiles/profile-path.ts");
    expect(profilePath(env, isWindows)).toBe(expected);
  });
});

describe("wootkit auth status", () => {
  test("shows the server, the user, the account, the role, and where the token is", async () => {
    const { url, tokens, env, file } = await desk();
    await signIn(env, url, tokens.admin);
    const { stdout, stderr, exitCode } = await runWootkit("auth status", { env });
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    expect(`\n${stdout.replaceAll(url, "https://desk.example").replace(file, "<file>")}`).toMatchInlineSnapshot(`
      "
      Profile  default
      Server   https://desk.example (Chatwoot 4.16.2)
      User     Ada Okonkwo <ada@northwind.example>
      Account  Northwind Support (account 1)
      Role     administrator
      Token    works, from <file>
      "
    `);
  });

  test("says which variables come before the profile", async () => {
    const { url, tokens, env } = await desk();
    await signIn(env, url, tokens.admin);
    const given = { ...env, CHATWOOT_API_TOKEN: tokens.agent };
    const { stdout, stderr } = await runWootkit("auth status", { env: given });
    expect(stdout).toContain("Role     agent\nToken    works, from CHATWOOT_API_TOKEN in the environment\n");
    expect(stderr).toBe("CHATWOOT_API_TOKEN in the environment comes before the profile default.\n");
    const json = JSON.parse((await runWootkit("auth status --json", { env: given })).stdout);
    expect(json).toMatchObject({ overridden_by: ["CHATWOOT_API_TOKEN"], token_store: "environment" });
  });

  test("fails with 3 if the token stopped working", async () => {
    const { url, tokens, env, file } = await desk();
    await signIn(env, url, tokens.admin);
    await writeFile(file, (await readFile(file, "utf8")).replace(tokens.admin, token));
    const { stdout, stderr, exitCode } = await runWootkit("auth status", { env });
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 3 });
    expect(stderr).toContain("401 Invalid Access Token");
    expect(stderr).not.toContain(token);
  });

  test("fails with 3 without a token", async () => {
    const { stderr, exitCode } = await runWootkit("auth status --json", { env: await emptyFolder() });
    expect(JSON.parse(stderr).error.message).toMatch(/^You are not signed in\./);
    expect(exitCode).toBe(3);
  });
});
