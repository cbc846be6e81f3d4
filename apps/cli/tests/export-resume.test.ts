import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, openSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import {
  killAtRandom,
  randomNumbers,
  sortedLines,
  startWootkit,
  type WatchedServer,
  watchedServer,
} from "./killed-exports.ts";
import { testFolder } from "./rich-desk.ts";

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** Runs the built program until it ends. */
function run(server: WatchedServer, cwd: string, commandLine: string) {
  return startWootkit(server, cwd, commandLine.split(" ")).ended;
}

/** Adds contacts, so that an export takes many requests. */
function addContacts({ sandbox }: WatchedServer, count: number): void {
  for (let index = 0; index < count; index++) {
    sandbox.add.contact({ name: `Contact "${index}",\nof many`, email: `many${index}@many.example` });
  }
}

describe.each([
  ["contacts", "ndjson", 45],
  ["contacts", "csv", 45],
  ["conversations", "ndjson", 40],
  ["messages", "csv", 250],
])("an export of %s as %s", (kind, format, among) => {
  test("that was killed again and again equals an undisturbed one", async () => {
    const server = await watchedServer();
    if (kind === "contacts") addContacts(server, 500);
    const cwd = testFolder();
    const options = ["--format", format];
    expect((await run(server, cwd, `export ${kind} --out whole ${options.join(" ")}`)).exitCode).toBe(0);
    const random = randomNumbers(`${kind} ${format}`);
    let kills = 0;
    for (let times = 0; times < 4; times++) {
      const inputs = ["export", kind, "--out", "parts", "--resume", ...options];
      if (await killAtRandom(server, cwd, inputs, { random, among })) kills++;
    }
    expect(kills).toBeGreaterThan(1);
    const { stderr, exitCode } = await run(server, cwd, `export ${kind} --out parts --resume ${options.join(" ")}`);
    expect({ stderr, exitCode }).toMatchObject({ exitCode: 0 });
    expect(sortedLines(cwd, "parts")).toEqual(sortedLines(cwd, "whole"));
    const [whole, parts] = ["whole", "parts"].map((name) =>
      JSON.parse(readFileSync(join(cwd, `${name}.summary.json`), "utf8")),
    );
    expect(parts.records).toBe(whole.records);
    expect(existsSync(join(cwd, "parts.state.json"))).toBe(false);
    expect(existsSync(join(cwd, "parts.lock"))).toBe(false);
  });
});

/** Kills an export after some requests. */
async function interrupted(
  server: WatchedServer,
  cwd: string,
  inputs: readonly string[],
  after: number,
): Promise<void> {
  let count = 0;
  const { child, ended } = startWootkit(server, cwd, inputs);
  server.onRequest = () => {
    if (++count === after) child.kill("SIGKILL");
  };
  expect((await ended).signal).toBe("SIGKILL");
  server.onRequest = () => {};
}

describe("an unfinished export", () => {
  const inputs = ["export", "conversations", "--out", "all.ndjson"];

  test("is not overwritten, and the message has the command that goes on", async () => {
    const server = await watchedServer();
    const cwd = testFolder();
    await interrupted(server, cwd, inputs, 12);
    const { stderr, exitCode } = await run(server, cwd, inputs.join(" "));
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^wootkit: .*all\.ndjson is an unfinished export\.\n/);
    const [, command = ""] = /^Go on with: wootkit (.+)$/m.exec(stderr) ?? [];
    expect(command).toBe("export conversations --out all.ndjson --format ndjson --resume");
    expect((await run(server, cwd, command)).stderr).toContain("Exported 280 conversations");
    const again = await run(server, cwd, command);
    expect(again).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(/is complete: 280 conversations\.\n$/) });
    expect(await run(server, cwd, inputs.join(" "))).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("all.ndjson exists"),
    });
  });

  test.each([
    ["--status open", "status was not set and is"],
    ["--format csv", 'format was "ndjson" and is "csv"'],
    ["--shard 1/2", 'shard was not set and is "1/2"'],
    ["--account 4", "account_id was 1 and is 4"],
  ])("is not resumed with %s", async (options, message) => {
    const server = await watchedServer();
    const cwd = testFolder();
    await interrupted(server, cwd, inputs, 12);
    const before = readFileSync(join(cwd, "all.ndjson"));
    const { stderr, exitCode } = await run(server, cwd, `${inputs.join(" ")} --resume ${options}`);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
    expect(readFileSync(join(cwd, "all.ndjson")).equals(before)).toBe(true);
  });

  test("is not resumed if its data has been shortened", async () => {
    const server = await watchedServer();
    addContacts(server, 600);
    const cwd = testFolder();
    await interrupted(server, cwd, ["export", "contacts", "--out", "all.ndjson"], 42);
    writeFileSync(join(cwd, "all.ndjson"), "{}\n");
    const { stderr, exitCode } = await run(server, cwd, "export contacts --out all.ndjson --resume");
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/all\.ndjson has 3 bytes, but \d+ had been written\. It was changed meanwhile\.\n/);
  });

  test("is not continued by a second process", async () => {
    const server = await watchedServer();
    const cwd = testFolder();
    let second: ReturnType<typeof run> | undefined;
    let count = 0;
    const { child, ended } = startWootkit(server, cwd, inputs);
    server.onRequest = async () => {
      if (++count !== 12) return;
      server.onRequest = () => {};
      second = run(server, cwd, `${inputs.join(" ")} --resume`);
      await second;
    };
    expect((await ended).exitCode).toBe(0);
    expect(await second).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(`all.ndjson is being written by another wootkit, process ${child.pid} on `),
    });
  });

  test("stops at Ctrl-C with the number of records, the command that goes on, and exit code 130", async () => {
    const server = await watchedServer();
    const cwd = testFolder();
    let count = 0;
    const { child, ended } = startWootkit(server, cwd, inputs);
    server.onRequest = () => {
      if (++count === 14) child.kill("SIGINT");
    };
    const { stderr, exitCode } = await ended;
    server.onRequest = () => {};
    expect(exitCode).toBe(130);
    expect(stderr).toMatch(
      /^wootkit: Interrupted\.\n\d+ conversations are in .*all\.ndjson\.\nGo on with: wootkit export .* --resume\n$/,
    );
    const [, saved = ""] = /(\d+) conversations are in/.exec(stderr) ?? [];
    expect(sortedLines(cwd, "all.ndjson")).toHaveLength(Number(saved) + 1);
    const [, command = ""] = /^Go on with: wootkit (.+)$/m.exec(stderr) ?? [];
    expect((await run(server, cwd, command)).stderr).toContain("Exported 280 conversations");
  });

  test("stops at a failing server with the number of records and the command that goes on", async () => {
    const server = await watchedServer();
    const cwd = testFolder();
    let count = 0;
    server.onRequest = () => (++count === 12 ? new Response("{}", { status: 404 }) : undefined);
    const { stderr, exitCode } = await run(server, cwd, inputs.join(" "));
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(
      /^wootkit: 404 .+\n(.+\n)?\d+ conversations are in .+\nGo on with: wootkit export .+ --resume\n$/,
    );
    expect((await run(server, cwd, `${inputs.join(" ")} --resume`)).exitCode).toBe(0);
    expect(sortedLines(cwd, "all.ndjson")).toHaveLength(281);
  });
});

describe("what cannot be written", () => {
  test.runIf(existsSync("/dev/full"))("a full disk ends an export with its message", async () => {
    const server = await watchedServer();
    const cwd = testFolder();
    const toDevice = await run(server, cwd, "export conversations --out /dev/full");
    expect(toDevice).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining("The output could not be written: ENOSPC"),
    });
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [main, "export", "contacts", "--out", "-", "--sandbox"], {
      stdio: ["ignore", full, "pipe"],
    });
    let stderr = "";
    child.stderr?.setEncoding("utf8").on("data", (text) => (stderr += text));
    const [exitCode] = await once(child, "close");
    expect(stderr).toContain("The output could not be written: ENOSPC");
    expect(exitCode).toBe(1);
  });

  test.runIf(existsSync("/dev/full"))("an export goes on when the disk has space again", async () => {
    const server = await watchedServer();
    const cwd = testFolder();
    // The journal is written to this file first.
    symlinkSync("/dev/full", join(cwd, "all.ndjson.state.json.new"));
    const { stderr, exitCode } = await run(server, cwd, "export conversations --out all.ndjson");
    expect(exitCode).toBe(1);
    expect(stderr).toContain("The output could not be written: ENOSPC: no space left on device");
    unlinkSync(join(cwd, "all.ndjson.state.json.new"));
    expect((await run(server, cwd, "export conversations --out all.ndjson --resume")).exitCode).toBe(0);
    expect(sortedLines(cwd, "all.ndjson")).toHaveLength(281);
  });

  test("a folder that does not exist is named", async () => {
    const server = await watchedServer();
    const { stderr, exitCode } = await run(server, testFolder(), "export contacts --out missing/all.ndjson");
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^wootkit: The output could not be written: ENOENT.*missing/);
  });
});

describe("standard output", () => {
  test("receives all records, and is not resumed", async () => {
    const server = await watchedServer();
    const cwd = testFolder();
    await run(server, cwd, "export conversations --out all.ndjson");
    const { stdout, stderr, exitCode } = await run(server, cwd, "export conversations --out -");
    expect(exitCode).toBe(0);
    expect(stdout.split("\n").sort()).toEqual(sortedLines(cwd, "all.ndjson"));
    expect(stderr).toContain("Standard output cannot be resumed.");
    const resumed = await run(server, cwd, "export conversations --out - --resume");
    expect(resumed).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("An export to - cannot be resumed") });
  });

  test("can be closed by its reader", async () => {
    const server = await watchedServer();
    const { child, ended } = startWootkit(server, testFolder(), ["export", "conversations", "--out", "-"]);
    child.stdout?.once("data", () => child.stdout?.destroy());
    const { stderr, exitCode } = await ended;
    expect(stderr).toBe("Standard output cannot be resumed. For a long export, choose a file.\n");
    expect(exitCode).toBe(0);
  });
});

test("an export waits when the server limits the rate", async () => {
  const server = await watchedServer();
  const cwd = testFolder();
  let count = 0;
  server.onRequest = () =>
    ++count % 3 === 0 ? new Response("Retry later\n", { status: 429, headers: { "retry-after": "0" } }) : undefined;
  const { stderr, exitCode } = await run(server, cwd, "export conversations --out all.ndjson");
  expect({ stderr, exitCode }).toMatchObject({ exitCode: 0 });
  expect(sortedLines(cwd, "all.ndjson")).toHaveLength(281);
  expect(count).toBeGreaterThan(20);
});
