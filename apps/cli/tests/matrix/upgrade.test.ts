import { execFile } from "node:child_process";
import { mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clientRelease } from "../client-releases.ts";
import { addition, breaking, project, registry, report, tsconfig, upgrade } from "../upgrade-project.ts";

const run = promisify(execFile);
const room = fileURLToPath(new URL("../..", import.meta.url));

let work: string;
let installed: string;
let adding: string;
let breakingOne: string;

beforeAll(async () => {
  work = await realpath(await mkdtemp(join(tmpdir(), "wootkit-upgrade-")));
  installed = await npmPack(await clientRelease(work, "0.1.0"));
  adding = await npmPack(await clientRelease(work, "0.1.1", [addition]));
  breakingOne = await npmPack(await clientRelease(work, "0.2.0", breaking));
});

afterAll(() => rm(work, { recursive: true }));

async function npmPack(folder: string): Promise<string> {
  const { stdout } = await run("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", work], {
    cwd: folder,
  });
  return join(work, stdout.trim());
}

/** Makes a project with the old client, installed by npm. */
async function npmProject(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await project(work, files);
  await run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", installed], { cwd: folder });
  return folder;
}

describe("wootkit upgrade, with a client that npm packed and installed", () => {
  test("prints how the newest version affects the code, as the README shows", async () => {
    const folder = await npmProject({ "src/report.ts": report, "tsconfig.json": tsconfig });
    const url = await registry({ "@wootkit/client": { version: "0.2.0", tarball: breakingOne } });
    const { stdout, stderr, exitCode } = await upgrade(folder, [], { npm_config_registry: url });
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 1 });
    const readme = await readFile(join(room, "README.md"), "utf8");
    expect(`$ wootkit upgrade\n${stdout}`).toBe(/```text\n(\$ wootkit upgrade\n[\s\S]*?)```/.exec(readme)?.[1]);
  });

  test("exits with 0 if nothing breaks, also with --json", async () => {
    const folder = await npmProject({ "src/report.ts": report, "tsconfig.json": tsconfig });
    const { stdout, exitCode } = await upgrade(folder, ["--to", adding, "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ package: "@wootkit/client", from: "0.1.0", to: "0.1.1", bump: "minor" });
    expect(exitCode).toBe(0);
  });

  test("uses the tsconfig of --project", async () => {
    const folder = await npmProject({ "desk/src/report.ts": report, "desk/tsconfig.json": tsconfig });
    const without = await upgrade(folder, ["--to", breakingOne]);
    expect(without.stdout).toContain("3 breaking changes. With --project");
    expect(without.exitCode).toBe(0);
    const { stdout, exitCode } = await upgrade(folder, [`--to=${breakingOne}`, "--project", "desk"]);
    expect(stdout).toContain("            desk/src/report.ts:7:54  'conversation.last_activity_at' is possibly\n");
    expect(exitCode).toBe(1);
  });
});
