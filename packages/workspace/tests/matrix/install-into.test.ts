import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { outcome } from "../../src/copy-checkout.ts";
import { publicPackages } from "../../src/release/public-packages.ts";
import { root } from "../../src/root.ts";
import { markdownSnippets } from "../markdown.ts";

const programs = markdownSnippets().filter(
  ({ source, language }) => source.startsWith("README.md:") && language === "ts",
);

let project: string;
const installInto = (...args: string[]) => outcome("npx", ["-y", "pnpm@12", "install-into", ...args], root);
let server: ChildProcess | undefined;
let environment: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "wootkit-project-"));
});
afterAll(async () => {
  server?.kill();
  await rm(project, { recursive: true, force: true });
});

describe("an empty folder, after `npx -y pnpm@12 install-into`", () => {
  test("has every published package that the README installs with npm", async () => {
    const { code, stdout, stderr } = await installInto(project);
    expect(code, stderr).toBe(0);
    const readme = await readFile(join(root, "README.md"), "utf8");
    const commands = readme.match(/^npm install .*/gm)?.join(" ") ?? "";
    const [named, others] = [true, false].map((isNamed) =>
      publicPackages(root).filter(({ name }) => commands.includes(name) === isNamed),
    );
    expect(named?.length).toBe(3);
    for (const { name, version } of named ?? []) {
      expect(stdout).toContain(`${name} ${version}`);
      expect(await installed(name)).toMatchObject({ name, version });
    }
    for (const { name } of others ?? []) await expect(installed(name)).rejects.toThrow("ENOENT");
  });

  test("can be installed again where the clone is gone", async () => {
    const { dependencies } = JSON.parse(await readFile(join(project, "package.json"), "utf8"));
    expect(Object.values(dependencies).filter((from) => !String(from).startsWith("file:vendor/"))).toEqual([]);
    const { code, stderr } = await outcome("npm", ["ci", "--no-audit", "--no-fund"], project);
    expect(code, stderr).toBe(0);
  });

  test("has a sandbox server, which prints the settings for a client", async () => {
    server = spawn(join(project, "node_modules/.bin/wootkit-sandbox"), ["--port", "0"], { cwd: project });
    const greeting = await new Promise<string>((resolve, reject) => {
      server?.once("error", reject);
      server?.stdout?.once("data", (chunk: Buffer) => resolve(chunk.toString()));
    });
    environment = Object.fromEntries(
      Array.from(greeting.matchAll(/^ *export (\w+)=(.*)$/gm), ([, name = "", value = ""]) => [name, value]),
    );
    expect(environment).toMatchObject({ CHATWOOT_BASE_URL: expect.stringContaining("http://127.0.0.1:") });
  });

  test.each([[], ["--sandbox"]])("has the command `wootkit`, run with %j", async (...options: string[]) => {
    const args = ["wootkit", "contacts", "conversations", "1", ...options];
    const { code, stdout, stderr } = await outcome("npx", args, project, environment);
    expect(code, stderr).toBe(0);
    expect(stdout).toMatch(/^ID\tSTATUS\t/);
  });

  test.each(programs)("runs the program of $source in a file called .mjs", async ({ code: program }) => {
    await writeFile(join(project, "program.mjs"), program);
    const { code, stdout, stderr } = await outcome(process.execPath, ["program.mjs"], project, environment);
    expect(code, stderr).toBe(0);
    expect(stdout).not.toBe("");
  });

  test("gets another package that is named", async () => {
    const { code, stderr } = await installInto(project, "@wootkit/spec-release");
    expect(code, stderr).toBe(0);
    for (const { name, version } of publicPackages(root))
      expect(await installed(name)).toMatchObject({ name, version });
  });

  test("stays unchanged when a package is named that does not exist", async () => {
    const { code, stderr } = await installInto(project, "@wootkit/clint");
    expect(code).toBe(2);
    expect(stderr).toContain('"@wootkit/clint" is not one of these packages: @wootkit/cli, @wootkit/client, ');
  });
});

/** The package.json of an installed package. */
async function installed(name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(project, "node_modules", name, "package.json"), "utf8"));
}
