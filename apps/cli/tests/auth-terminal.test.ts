import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text as readAll } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { createSandbox, serve } from "@wootkit/sandbox";
import { describe, expect, onTestFinished, test } from "vitest";
import { hasTerminal, openTerminal, wootkitOnTerminal } from "./terminal.ts";

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** A sandbox on a port, and a home without settings. No keyring can be reached from it. */
async function desk() {
  const sandbox = createSandbox();
  const server = await serve(sandbox, { port: 0 });
  onTestFinished(() => server.close());
  const home = await mkdtemp(join(tmpdir(), "wootkit-home-"));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const env = { HOME: home, WOOTKIT_CONFIG_DIR: join(home, "wootkit"), DBUS_SESSION_BUS_ADDRESS: "unix:path=/none" };
  return { url: server.url, token: sandbox.tokens.admin, env, file: join(env.WOOTKIT_CONFIG_DIR, "profiles.json") };
}

describe.runIf(hasTerminal)("wootkit auth login on a terminal", () => {
  test("asks for the URL, the token and the account, and never shows the token", async () => {
    const { url, token, env, file } = await desk();
    const terminal = wootkitOnTerminal(["auth", "login"], { env, columns: 200 });
    await terminal.waitFor("URL of Chatwoot, or any link of its dashboard: ");
    terminal.type(`${url.replace("http://", "")}\r`);
    await terminal.waitFor(`Chatwoot 4.16.2 at ${url}.\n`);
    await terminal.waitFor("Access token (it stays hidden): ");
    terminal.type(`${token}\r`);
    await terminal.waitFor("  1. Northwind Support (account 1)\n  2. Northwind Wholesale (account 4)\n");
    await terminal.waitFor("A number from 1 to 3: ");
    terminal.type("9\r");
    await terminal.waitFor("A number from 1 to 3: ");
    terminal.type("2\r");
    await terminal.waitFor("administrator of Northwind Wholesale (account 4). The profile is default.");
    expect(await terminal.exitCode()).toBe(0);
    expect(terminal.output()).toContain(`${file}, which only you can read, as this system has no usable keyring.`);
    expect(terminal.output()).not.toContain(token);
    expect(await readFile(file, "utf8")).toContain(token);
  });

  test("chooses the account of a link without asking", async () => {
    const { url, token, env } = await desk();
    const terminal = wootkitOnTerminal(["auth", "login"], { env, columns: 200 });
    await terminal.waitFor("dashboard: ");
    terminal.type(`${url}/app/accounts/5/inbox/3/conversations/42\r`);
    await terminal.waitFor("hidden): ");
    terminal.type(`${token}\r`);
    await terminal.waitFor("administrator of Northwind Attic (account 5).");
    expect(await terminal.exitCode()).toBe(0);
  });

  test.each(["URL of Chatwoot", "Access token"])(
    "Ctrl-C at %j saves nothing, and shows the cursor's line",
    async (at) => {
      const { url, env, file } = await desk();
      const terminal = wootkitOnTerminal(["auth", "login"], { env });
      await terminal.waitFor("URL of Chatwoot");
      if (at === "Access token") {
        terminal.type(`${url}\r`);
        await terminal.waitFor("hidden): ");
        terminal.type("half-a-token");
      }
      terminal.type("\u0003");
      expect(await terminal.exitCode()).toBe(130);
      expect(terminal.output()).not.toContain("half-a-token");
      expect(terminal.output()).toMatch(/\n$/);
      expect(existsSync(file)).toBe(false);
    },
  );

  test("an empty URL is named as the mistake", async () => {
    const { env } = await desk();
    const terminal = wootkitOnTerminal(["auth", "login"], { env });
    await terminal.waitFor("dashboard: ");
    terminal.type("\r");
    await terminal.waitFor("wootkit: The URL is empty.\nCopy it from your browser");
    expect(await terminal.exitCode()).toBe(2);
  });

  test("a token with characters that no token has is not called by the name of a variable", async () => {
    const { url, env } = await desk();
    const terminal = wootkitOnTerminal(["auth", "login", "--base-url", url], { env });
    await terminal.waitFor("hidden): ");
    terminal.type("https://desk.example/app\r");
    await terminal.waitFor("wootkit: The token has characters that no access token has.");
    expect(await terminal.exitCode()).toBe(2);
  });

  test("the terminal shows typed characters again after a hidden token", async () => {
    const { url, env } = await desk();
    const line = `'${process.execPath}' '${main}' auth login --base-url ${url}; stty -a`;
    const terminal = openTerminal(["sh", "-c", line], { env, columns: 200 });
    await terminal.waitFor("hidden): ");
    terminal.type("wrong-token\r");
    await terminal.waitFor("401 Invalid Access Token");
    expect(await terminal.waitFor("tostop")).toMatch(/ icanon [\s\S]* echo /);
  });
});

const hasKeyring = ["dbus-run-session", "gnome-keyring-daemon"].every(
  (name) => spawnSync(name, ["--help"]).status === 0,
);
if (!hasKeyring)
  console.warn("dbus-run-session or gnome-keyring-daemon is missing: the test of the keyring is skipped.");

describe.runIf(hasKeyring)("with a system keyring", () => {
  test("the token is in the keyring and not in the file, and signing out deletes it", async () => {
    const { url, token, env, file } = await desk();
    const program = `"${process.execPath}" "${main}"`;
    const script = `
      printf pw | gnome-keyring-daemon --unlock --components=secrets > /dev/null 2>&1
      printf '%s\\n' "$TOKEN" | ${program} auth login --base-url ${url} --account 1 --with-token || exit 1
      ${program} auth status || exit 2
      cat "${file}"
      ${program} labels list --json > /dev/null || exit 3
      cp "${file}" "${file}.before"
      printf '%s\\n' "$TOKEN" | ${program} auth login --base-url ${url} --account 1 --with-token || exit 4
      cp "${file}.before" "${file}"
      ${program} labels list; echo "replaced: $?"
      ${program} auth logout
    `;
    const { PATH = "" } = process.env;
    const child = spawn("dbus-run-session", ["--", "sh", "-c", script], {
      env: { PATH, HOME: env.HOME, WOOTKIT_CONFIG_DIR: env.WOOTKIT_CONFIG_DIR, TOKEN: token },
    });
    const [stdout, stderr] = await Promise.all([readAll(child.stdout), readAll(child.stderr)]);
    expect(stderr).toContain("The token is in the system's keyring.\n");
    expect(stdout).toContain("Token    works, from the system's keyring\n");
    expect(stdout).toMatch(/"keyring_id": "[\w-]{36}"/);
    expect(stdout + stderr).not.toContain(token);
    // Signing in again deleted the token that the first profile had.
    expect(stderr).toContain(`The system's keyring does not have the token of the profile "default".`);
    expect(stdout).toContain("replaced: 3\n");
    expect(stderr).toContain("Signed out of ");
  });
});
