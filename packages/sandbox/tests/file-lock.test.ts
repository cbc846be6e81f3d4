import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FileLock } from "../src/file-lock.ts";
import { kill, killRepeatedly, startWith } from "./kill.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sandbox-lock-"));
  path = join(folder, "desk.json");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the lock of a data file", () => {
  test("makes a second sandbox exit with the reason, and ends with the first one", async () => {
    const { child } = await startWith(path);
    const second = spawnSync(process.execPath, [main, "--port", "0", "--data", path], { encoding: "utf8" });
    expect([second.status, second.stdout]).toEqual([1, ""]);
    expect(second.stderr).toBe(
      `${path} is in use by another sandbox, process ${child.pid}. Stop it, or choose another file name. ` +
        `If no sandbox is running, delete ${path}.lock.\n`,
    );
    await kill(child, "SIGTERM");
    expect(readdirSync(folder)).toEqual(["desk.json"]);
  });

  test.each(["", "nonsense", "0"])("is taken over if it contains %j", async (content) => {
    writeFileSync(`${path}.lock`, content);
    const lock = new FileLock(path);
    await lock.acquire();
    expect(readFileSync(`${path}.lock`, "utf8")).toBe(String(process.pid));
    await lock.release();
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  test("is taken over from a process that has ended", async () => {
    writeFileSync(`${path}.lock`, execFileSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" }).trim());
    await new FileLock(path).acquire();
    expect(readFileSync(`${path}.lock`, "utf8")).toBe(String(process.pid));
  });

  test("isn't released by a process that doesn't have it", async () => {
    writeFileSync(`${path}.lock`, "1");
    await new FileLock(path).release();
    expect(existsSync(`${path}.lock`)).toBe(true);
  });

  test("needs a folder that exists", async () => {
    await expect(new FileLock(join(folder, "missing", "desk.json")).acquire()).rejects.toThrow("Can't write");
  });
});

test("a sandbox that is killed while it writes leaves the old or the new state", () => killRepeatedly(5, 1));
