import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { type ConversationEdit, packClient } from "./client-releases.ts";
import { localServer, send } from "./local-server.ts";
import { type Outcome, token } from "./run-wootkit.ts";

// Each run compares specifications and compiles code twice; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const run = promisify(execFile);
const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const room = fileURLToPath(new URL("..", import.meta.url));

const report = `import { type Conversation, createClient } from "@wootkit/client";

const chatwoot = createClient();

export async function lastActivity(contact: number): Promise<number[]> {
  const { items } = await chatwoot.contacts.listConversations(contact);
  return items.filter(isHeard).map((conversation) => conversation.last_activity_at * 1000);
}

function isHeard({ muted }: Conversation): boolean {
  return !muted;
}
`;
const tsconfig = JSON.stringify({
  compilerOptions: { strict: true, module: "nodenext", target: "es2023", types: [], skipLibCheck: true },
  include: ["src"],
});

const addition: ConversationEdit = ["sentiment", { type: "string" }, "string"];
const breaking: readonly ConversationEdit[] = [
  ["last_activity_at", { type: ["integer", "null"] }, "number | null"],
  ["muted", { type: ["boolean", "null"] }, "boolean | null"],
  ["uuid", { type: ["string", "null"] }, "string | null"],
];

let work: string;
let installed: string;
let adding: string;
let breakingOne: string;

beforeAll(async () => {
  work = await realpath(await mkdtemp(join(tmpdir(), "wootkit-upgrade-")));
  installed = await packClient(work, "0.1.0");
  adding = await packClient(work, "0.1.1", [addition]);
  breakingOne = await packClient(work, "0.2.0", breaking);
}, 120_000);

afterAll(() => rm(work, { recursive: true }));

/** A project with the old client, as npm installs it. */
async function project(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(join(work, "project-"));
  const manifest = JSON.stringify({ private: true, type: "module" });
  for (const [name, text] of Object.entries({ "package.json": manifest, ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", installed], { cwd: folder });
  return folder;
}

/** Runs the built program in a folder. */
function wootkit(cwd: string, args: readonly string[], env: Record<string, string> = {}, program = main) {
  return new Promise<Outcome>((resolve) => {
    const options = { cwd, env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env } };
    execFile(process.execPath, [program, "upgrade", ...args], options, (error, stdout, stderr) => {
      resolve({ stdout, stderr, exitCode: typeof error?.code === "number" ? error.code : error ? Number.NaN : 0 });
    });
  });
}

/** A registry on loopback that has the newest version of some packages. */
function registry(packages: Readonly<Record<string, { version: string; tarball: string }>>): Promise<string> {
  return localServer(async (response) => {
    const address = decodeURIComponent(response.req.url ?? "").slice(1);
    const file = Object.values(packages).find(({ tarball }) => basename(tarball) === address);
    if (file) return response.end(await readFile(file.tarball));
    const found = packages[address];
    if (!found) return send(response, 404, "application/json", "{}");
    const { version, tarball } = found;
    const dist = { tarball: `http://${response.req.headers.host}/${basename(tarball)}` };
    const manifest = { name: address, version, dist, bin: { "spec-release": "main.js" } };
    const packument = { name: address, "dist-tags": { latest: version }, versions: { [version]: manifest } };
    send(response, 200, "application/json", JSON.stringify(packument));
  });
}

describe("wootkit upgrade", () => {
  test("tells what the newest version changes for the code, as the README shows", async () => {
    const folder = await project({ "src/report.ts": report, "tsconfig.json": tsconfig });
    const url = await registry({ "@wootkit/client": { version: "0.2.0", tarball: breakingOne } });
    const { stdout, stderr, exitCode } = await wootkit(folder, [], { npm_config_registry: url });
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 1 });
    const readme = await readFile(join(room, "README.md"), "utf8");
    expect(`$ wootkit upgrade\n${stdout}`).toBe(/```text\n(\$ wootkit upgrade\n[\s\S]*?)```/.exec(readme)?.[1]);
  });

  test("ends well where nothing breaks, in JSON too", async () => {
    const folder = await project({ "src/report.ts": report, "tsconfig.json": tsconfig });
    const { stdout, exitCode } = await wootkit(folder, ["--to", adding, "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ package: "@wootkit/client", from: "0.1.0", to: "0.1.1", bump: "minor" });
    expect(exitCode).toBe(0);
  });

  test("takes the tsconfig that it is given", async () => {
    const folder = await project({ "desk/src/report.ts": report, "desk/tsconfig.json": tsconfig });
    const without = await wootkit(folder, ["--to", breakingOne]);
    expect(without.stdout).toContain("3 breaking changes. With --project");
    expect(without.exitCode).toBe(0);
    const { stdout, exitCode } = await wootkit(folder, [`--to=${breakingOne}`, "--project", "desk"]);
    expect(stdout).toContain("            desk/src/report.ts:7:54  'conversation.last_activity_at' is possibly\n");
    expect(exitCode).toBe(1);
  });

  test("passes on what is wrong", async () => {
    const folder = await mkdtemp(join(work, "empty-"));
    expect(await wootkit(folder, [])).toEqual({
      stdout: "",
      stderr: `spec-release: @wootkit/client is not installed: no node_modules in ${folder} or above has it. Install it first.\n`,
      exitCode: 2,
    });
  });
});

describe("where spec-release is not installed", () => {
  let program: string;

  beforeAll(async () => {
    // As it is once it is installed: what it depends on lies beside it, and no development dependency does.
    const folder = join(work, "alone/node_modules");
    program = join(folder, "@wootkit/cli/dist/main.js");
    await mkdir(join(folder, "@stricli"), { recursive: true });
    await cp(join(room, "dist"), dirname(program), { recursive: true });
    const manifest = JSON.parse(await readFile(join(room, "package.json"), "utf8"));
    const devDependencies = { ...manifest.devDependencies, "@wootkit/spec-release": "^0.3.0" };
    await writeFile(join(dirname(program), "../package.json"), JSON.stringify({ ...manifest, devDependencies }));
    for (const name of ["@stricli/core", "@wootkit/client", "string-width"]) {
      await symlink(await realpath(join(room, "node_modules", name)), join(folder, name));
    }
  });

  /** A stand-in that shows what it was given. */
  async function packStandIn(exitCode: number): Promise<string> {
    const folder = await mkdtemp(join(work, "stand-in-"));
    const manifest = { name: "@wootkit/spec-release", version: "0.3.4", bin: { "spec-release": "main.js" } };
    await mkdir(join(folder, "package"));
    await writeFile(join(folder, "package/package.json"), JSON.stringify(manifest));
    await writeFile(
      join(folder, "package/main.js"),
      `#!/usr/bin/env node\nconsole.log(process.argv.slice(2).join(" "), process.cwd(), process.env.CHATWOOT_API_TOKEN);\nprocess.exitCode = ${exitCode};\n`,
      { mode: 0o755 },
    );
    await run("tar", ["-czf", "spec-release.tgz", "package"], { cwd: folder });
    return join(folder, "spec-release.tgz");
  }

  test("npx fetches the version that goes with this one, and never learns the token", async () => {
    const folder = await mkdtemp(join(work, "bare-"));
    const url = await registry({ "@wootkit/spec-release": { version: "0.3.4", tarball: await packStandIn(1) } });
    const env = { npm_config_registry: url, npm_config_cache: join(work, "npm-cache"), CHATWOOT_API_TOKEN: token };
    const outcome = await wootkit(folder, ["--to", "next", "--json"], env, program);
    expect(outcome.stdout).toBe(`upgrade @wootkit/client --to=next --format=json ${folder} undefined\n`);
    expect(outcome.stderr).toContain(
      "wootkit: npx fetches @wootkit/spec-release@^0.3.0, which is not installed here.\n",
    );
    expect(outcome.exitCode).toBe(1);
  });

  test("a registry that doesn't have it is no answer about the code", async () => {
    const folder = await mkdtemp(join(work, "bare-"));
    const env = { npm_config_registry: await registry({}), npm_config_cache: join(work, "npm-cache-empty") };
    const { stdout, stderr, exitCode } = await wootkit(folder, [], env, program);
    expect(stderr).toContain("404");
    expect(stderr).toMatch(/\nwootkit: The versions could not be compared: what went wrong stands above\.\n$/);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
  });

  test("one that the project has is taken", async () => {
    const folder = await mkdtemp(join(work, "own-"));
    const own = join(folder, "node_modules/@wootkit/spec-release");
    await mkdir(join(own, "dist"), { recursive: true });
    await writeFile(join(own, "package.json"), "{}");
    await writeFile(join(own, "dist/main.js"), `console.log("own", process.argv.slice(2).join(" "));\n`);
    onTestFinished(() => rm(folder, { recursive: true }));
    expect(await wootkit(folder, [], {}, program)).toEqual({
      stdout: "own upgrade @wootkit/client\n",
      stderr: "",
      exitCode: 0,
    });
  });
});
