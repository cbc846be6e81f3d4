import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };

const run = promisify(execFile);
const monorepo = fileURLToPath(new URL("../../../..", import.meta.url));
const rooms = ["packages/client", "packages/sandbox", "apps/cli"];

test("the packed package installs and runs, and has no other files", async () => {
  const work = await mkdtemp(join(tmpdir(), "wootkit-cli-"));
  onTestFinished(() => rm(work, { recursive: true, force: true }));
  for (const room of rooms) {
    await run("npx", ["-y", "pnpm@12", "pack", "--pack-destination", work], { cwd: join(monorepo, room) });
  }
  const tarballs = (await readdir(work)).filter((name) => name.endsWith(".tgz"));
  await writeFile(join(work, "package.json"), JSON.stringify({ private: true }));
  await run("npm", ["install", "--no-audit", "--no-fund", ...tarballs.map((name) => `./${name}`)], { cwd: work });

  const installed = join(work, "node_modules/@wootkit/cli");
  expect((await readdir(installed)).sort()).toEqual(["LICENSE", "README.md", "dist", "package.json"]);
  const files = await readdir(join(installed, "dist"), { recursive: true, withFileTypes: true });
  expect(
    files.filter(
      (file) =>
        file.isFile() &&
        !/\.js$|^[a-z-]+\.json$|^(help|licenses|welcome)\.txt$|^skill\.md$|^wootkit\.1$/.test(file.name),
    ),
  ).toEqual([]);

  const wootkit = join(work, "node_modules/.bin/wootkit");
  expect((await run(wootkit, ["--version"])).stdout).toBe(`${packageJson.version}\n`);
  expect((await run(wootkit, ["contacts", "conversations", "--help"])).stdout).toContain("Usage: wootkit contacts");
  expect((await run(wootkit, ["labels", "--help"])).stdout).toContain("Create a label.");
  expect((await run(wootkit, ["contacts", "conversations", "1", "--sandbox"])).stdout).toMatch(/^ID\tSTATUS\t/);
});
