import { execFile, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { csvColumns } from "../src/commands/export/csv-columns.ts";
import { startWootkit, type WatchedServer, watchedServer } from "./killed-exports.ts";
import { testFolder } from "./rich-desk.ts";

const run = promisify(execFile);
const path = fileURLToPath(new URL("../README.md", import.meta.url));
const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const readme = readFileSync(path, "utf8");

/** Returns the lines of a file of records, without their order. */
const linesOf = (text: string) => text.split("\n").filter(Boolean).sort();

/** Runs a line of the README in a shell, in which `wootkit` and `npx -y @wootkit/cli` are the built program. */
async function shell({ url, sandbox }: WatchedServer, cwd: string, line: string, env: Record<string, string> = {}) {
  const bin = join(cwd, "bin");
  mkdirSync(bin, { recursive: true });
  for (const [name, skipped] of [
    ["wootkit", 0],
    ["npx", 2],
  ] as const) {
    writeFileSync(
      join(bin, name),
      `#!/bin/sh\n${"shift\n".repeat(skipped)}exec '${process.execPath}' '${main}' "$@"\n`,
    );
    chmodSync(join(bin, name), 0o755);
  }
  const settings = { CHATWOOT_BASE_URL: url, CHATWOOT_ACCOUNT_ID: "1", CHATWOOT_API_TOKEN: sandbox.tokens.admin };
  await run("sh", ["-c", line], { cwd, env: { PATH: `${bin}:${process.env.PATH}`, ...settings, ...env } });
}

/** Checks that the parts in `data/` are together what one export has. */
async function expectWhole(server: WatchedServer, cwd: string): Promise<void> {
  expect((await startWootkit(server, cwd, ["export", "messages", "--out", "whole"]).ended).exitCode).toBe(0);
  const names = readdirSync(join(cwd, "data")).filter((name) => name.endsWith(".ndjson"));
  expect(names.sort()).toEqual([1, 2, 3, 4].map((part) => `messages.${part}-of-4.ndjson`));
  const parts = names.map((name) => readFileSync(join(cwd, "data", name), "utf8")).join("");
  expect(linesOf(parts)).toEqual(linesOf(readFileSync(join(cwd, "whole"), "utf8")));
}

const programs = ["parallel", "xargs"].map((name) => [name, spawnSync("which", [name]).status === 0] as const);

test.each(programs.filter(([, isInstalled]) => isInstalled))("the line with %s exports the whole", async (program) => {
  const [line = ""] = readme.match(new RegExp(`^.*${program} .*wootkit export .*$`, "m")) ?? [];
  const server = await watchedServer();
  const cwd = testFolder();
  mkdirSync(join(cwd, "data"));
  await shell(server, cwd, line);
  await expectWhole(server, cwd);
});

test("the pods of the Kubernetes Job export the whole", async () => {
  const [, yaml = ""] = /```yaml\n(apiVersion: batch\/v1\n[\s\S]*?)```/.exec(readme) ?? [];
  const { kind, spec } = parse(yaml);
  expect([kind, spec.completionMode]).toEqual(["Job", "Indexed"]);
  const [{ command, args }] = spec.template.spec.containers;
  expect(command).toEqual(["sh", "-c"]);
  const server = await watchedServer();
  const cwd = testFolder();
  mkdirSync(join(cwd, "data"));
  for (let index = 0; index < spec.completions; index++) {
    await shell(server, cwd, args[0].replace("/data/", "data/"), { JOB_COMPLETION_INDEX: String(index) });
  }
  await expectWhole(server, cwd);
});

test("the README lists the columns of CSV exports", async () => {
  const kinds = ["contacts", "conversations", "messages"] as const;
  const cells = kinds.map((kind) =>
    csvColumns(kind)
      .map((name) => `\`${name}\``)
      .join(" "),
  );
  const width = Math.max(...cells.map(({ length }) => length));
  const row = (kind: string, text: string) => `| ${kind.padEnd(13)} | ${text.padEnd(width)} |`;
  const table = [
    row("Export", "Columns"),
    `| ${"-".repeat(13)} | ${"-".repeat(width)} |`,
    ...kinds.map((kind, index) => row(kind, cells[index] ?? "")),
  ].join("\n");
  expect(readme).toContain(`${table}\n`);
});
