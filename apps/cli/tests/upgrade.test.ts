import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clientRelease, install, packed } from "./client-releases.ts";
import { closedPort } from "./local-server.ts";
import { runWootkit, token } from "./run-wootkit.ts";
import { breaking, project, registry, report, tsconfig, upgrade } from "./upgrade-project.ts";

const room = fileURLToPath(new URL("..", import.meta.url));
let work: string;

beforeAll(async () => {
  work = await realpath(await mkdtemp(join(tmpdir(), "wootkit-upgrade-")));
});

afterAll(() => rm(work, { recursive: true }));

describe("wootkit upgrade", () => {
  test("prints how the newest version affects the code, as the README shows", async () => {
    const folder = await project(work, { "src/report.ts": report, "tsconfig.json": tsconfig });
    await install(await clientRelease(work, "0.1.0"), folder);
    const tarball = await packed(await clientRelease(work, "0.2.0", breaking));
    const url = await registry({ "@wootkit/client": { version: "0.2.0", tarball } });
    const { stdout, stderr, exitCode } = await upgrade(folder, [], { npm_config_registry: url });
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 1 });
    const readme = await readFile(join(room, "README.md"), "utf8");
    expect(`$ wootkit upgrade\n${stdout}`).toBe(/```text\n(\$ wootkit upgrade\n[\s\S]*?)```/.exec(readme)?.[1]);
  });

  test("reports the error of spec-release as its own", async () => {
    const folder = await project(work);
    const { stdout, stderr, exitCode } = await upgrade(folder, []);
    expect(stderr).toMatch(/^wootkit: @wootkit\/client is not installed.+\n$/);
    expect(stderr).toContain(folder);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
  });
});

describe("spec-release of the project", () => {
  /** Makes a project whose spec-release is this program. */
  function having(program: string): Promise<string> {
    return project(work, {
      "node_modules/@wootkit/spec-release/package.json": "{}",
      "node_modules/@wootkit/spec-release/dist/main.js": program,
    });
  }

  /** Runs the command in this process. */
  async function run(options: string, program: string) {
    const env = { CHATWOOT_API_TOKEN: token, CHATWOOT_PLATFORM_TOKEN: token, PATH: process.env.PATH };
    return runWootkit(`upgrade ${options}`, { cwd: await having(program), env });
  }

  test.each([
    ["", "upgrade @wootkit/client"],
    ["--to 0.2.0 --project desk --json", "upgrade @wootkit/client --to=0.2.0 --project=desk --format=json"],
    [
      "--to=./client.tgz --project=desk/tsconfig.json",
      "upgrade @wootkit/client --to=./client.tgz --project=desk/tsconfig.json",
    ],
  ])("runs with the options %j", async (options, args) => {
    const program = `console.log("own", process.argv.slice(2).join(" "));\n`;
    expect(await run(options, program)).toEqual({ stdout: `own ${args}\n`, stderr: "", exitCode: 0 });
  });

  test("runs in the project's folder, without the tokens", async () => {
    const program = `console.log(process.cwd().startsWith(${JSON.stringify(work)}), process.env.CHATWOOT_API_TOKEN, process.env.CHATWOOT_PLATFORM_TOKEN);\n`;
    expect((await run("", program)).stdout).toBe("true undefined undefined\n");
  });

  const lost = "wootkit: The versions could not be compared.\n";
  const seeAbove = `${lost}The reason is above.\n`;
  test.each([
    ["0: nothing breaks", "console.log('plan')", { stdout: "plan\n", stderr: "", exitCode: 0 }],
    [
      "1: a change touches the code",
      "console.log('plan'); process.exitCode = 1",
      { stdout: "plan\n", stderr: "", exitCode: 1 },
    ],
    [
      "1 without a plan: it failed",
      "console.error('no'); process.exitCode = 1",
      { stdout: "", stderr: `no\n${seeAbove}`, exitCode: 2 },
    ],
    [
      "2: wrong usage",
      "console.error('spec-release: no'); process.exitCode = 2",
      { stdout: "", stderr: "wootkit: no\n", exitCode: 2 },
    ],
    [
      "0 and a remark",
      "console.error('spec-release: mind this'); console.log('plan')",
      { stdout: "plan\n", stderr: "wootkit: mind this\n", exitCode: 0 },
    ],
    ["3: it failed", "console.log('pl'); process.exitCode = 3", { stdout: "pl\n", stderr: lost, exitCode: 2 }],
    ["a signal: it failed", "process.kill(process.pid, 'SIGKILL')", { stdout: "", stderr: lost, exitCode: 2 }],
  ])("wootkit upgrade exits with %s", async (_end, program, outcome) => {
    expect(await run("", program)).toEqual(outcome);
  });
});

describe("spec-release from the registry", () => {
  let program: string;

  beforeAll(async () => {
    // The layout of an installation: its dependencies are next to it, and its development dependencies are missing.
    const folder = join(work, "alone/node_modules");
    program = join(folder, "@wootkit/cli/dist/main.js");
    await cp(join(room, "dist"), dirname(program), { recursive: true });
    const manifest = JSON.parse(await readFile(join(room, "package.json"), "utf8"));
    const devDependencies = { ...manifest.devDependencies, "@wootkit/spec-release": "^0.3.0" };
    await writeFile(join(dirname(program), "../package.json"), JSON.stringify({ ...manifest, devDependencies }));
    for (const name of ["@wootkit/client", "string-width"]) {
      await symlink(await realpath(join(room, "node_modules", name)), join(folder, name));
    }
  });

  /** Packs a program that prints its arguments. */
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
    return packed(join(folder, "package"));
  }

  test("npx downloads the matching version, and runs it without the tokens", async () => {
    const folder = await mkdtemp(join(work, "bare-"));
    const url = await registry({ "@wootkit/spec-release": { version: "0.3.4", tarball: await packStandIn(1) } });
    const env = { npm_config_registry: url, npm_config_cache: join(work, "npm-cache"), CHATWOOT_API_TOKEN: token };
    const outcome = await upgrade(folder, ["--to", "next", "--json"], env, program);
    expect(outcome.stdout).toBe(`upgrade @wootkit/client --to=next --format=json ${folder} undefined\n`);
    expect(outcome.stderr).toContain(
      "wootkit: npx fetches @wootkit/spec-release@^0.3.0, which is not installed here.\n",
    );
    expect(outcome.exitCode).toBe(1);
  });

  test.each(["no package", "another version"])("fails if the registry has %s", async (kind) => {
    const folder = await mkdtemp(join(work, "bare-"));
    const other = { version: "0.2.9", tarball: "none.tgz" };
    const url = await registry(kind === "no package" ? {} : { "@wootkit/spec-release": other });
    const env = { npm_config_registry: url, npm_config_cache: await mkdtemp(join(work, "npm-cache-")) };
    const { stdout, stderr, exitCode } = await upgrade(folder, [], env, program);
    expect(stderr).toBe(`wootkit: npx fetches @wootkit/spec-release@^0.3.0, which is not installed here.
wootkit: @wootkit/spec-release@^0.3.0, which compares the versions, is not in the registry that npm uses.
Before the first release, install it from a clone: npx -y pnpm@12 install-into <folder> @wootkit/spec-release
`);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
  });

  test("prints the reason of npm if the registry cannot be reached", async () => {
    const folder = await mkdtemp(join(work, "bare-"));
    const env = {
      npm_config_registry: await closedPort(),
      npm_config_fetch_retries: "0",
      npm_config_cache: await mkdtemp(join(work, "npm-cache-")),
    };
    const { stdout, stderr, exitCode } = await upgrade(folder, [], env, program);
    expect(stderr).toContain("ECONNREFUSED");
    expect(stderr).toMatch(/\nwootkit: The versions could not be compared\.\nThe reason is above\.\n$/);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
  });
});
