import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodes, openToolbox, toolPath, typescripts } from "../../../workspace/src/toolbox/toolbox.ts";
import { testConsumerTypes } from "../consumer-types.ts";
import { command, workerd } from "../runtimes/run-in.ts";
import { browser, browserWithEsbuild, type Runtime, server, testRuntimes } from "../runtimes/suite.ts";

const run = promisify(execFile);
const here = fileURLToPath(new URL("../..", import.meta.url));
const bin = (name: string) => join(here, "node_modules/.bin", name);
let work: string;
let tarball: string;
let project: string;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "wootkit-client-"));
  project = join(work, "project");
  await mkdir(project);
  await Promise.all([openToolbox(), packed()]);
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await run("npm", ["install", "--no-audit", "--no-fund", tarball], { cwd: project });
});

afterAll(() => rm(work, { recursive: true, force: true }));

async function packed(): Promise<void> {
  await run("npx", ["-y", "pnpm@12", "pack", "--pack-destination", work], { cwd: here });
  const name = (await readdir(work)).find((file) => file.endsWith(".tgz"));
  if (!name) throw new Error("pnpm pack wrote no tarball");
  tarball = join(work, name);
}

describe("the packed package", () => {
  test("has the files that its users need and no others", async () => {
    const installed = join(project, "node_modules/@wootkit/client");
    const files = (await readdir(installed, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
    const names = files.map(({ parentPath, name }) => join(parentPath, name).slice(installed.length + 1)).sort();
    expect(names.filter((name) => !name.startsWith("dist/"))).toEqual(["LICENSE", "README.md", "package.json"]);
    expect(names).toContain("dist/index.d.ts");
    expect(names).toContain("dist/openapi.json");
    expect(names.filter((name) => /\.test\.|\.map$|(?<!\.d)\.ts$/.test(name))).toEqual([]);
  });

  test("publint finds no problem", async () => {
    const { stdout } = await run(bin("publint"), ["--strict", tarball]);
    expect(stdout).toContain("All good!");
  });

  test("has types that resolve (attw, ESM only)", async () => {
    // It exits with 1 when a resolution of the profile has a problem.
    const { stdout } = await run(bin("attw"), [tarball, "--profile", "esm-only", "--format", "ascii", "--no-emoji"]);
    expect(stdout).toContain("node16 (from ESM): OK (ESM)");
    expect(stdout).toContain("bundler: OK");
  });

  test("names the versions of Node in which `import` and `require` work", async () => {
    const { engines } = JSON.parse(await readFile(join(here, "package.json"), "utf8"));
    expect(engines.node).toBe(`>=${nodes[0].split(".")[0]}.19.0`);
  });
});

const deno = ["run", "--quiet", "--no-prompt", "--allow-net", "--allow-env"];
const runtimes: readonly Runtime[] = [
  ...nodes.map((version) => ({ name: `Node ${version}`, runIn: command(toolPath(`node-${version}`)), ...server })),
  { name: "Bun", runIn: command(toolPath("bun")), ...server },
  { name: "Deno", runIn: command(toolPath("deno"), ...deno), ...server },
  { name: "workerd", runIn: workerd(toolPath("workerd")), environment: false, inPage: false },
  browser,
  browserWithEsbuild,
];

testRuntimes(() => project, runtimes);
for (const version of typescripts) {
  testConsumerTypes(() => project, version, [toolPath("node-24.21.0"), toolPath(`typescript-${version}`)]);
}
