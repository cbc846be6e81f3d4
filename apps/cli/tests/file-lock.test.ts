import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FileLock } from "../src/resumable/file-lock.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wootkit-lock-"));
  path = join(folder, "all.ndjson.lock");
});
afterEach(() => rmSync(folder, { recursive: true }));

function contentNow(): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (Object(error).code === "ENOENT") return undefined;
    throw error;
  }
}

describe("the lock of a file that a command writes", () => {
  test("always has its content, so that no process takes it for the lock of a crashed one", async () => {
    let isDone = false;
    const contents = new Set<string | undefined>();
    const readings = (async () => {
      while (!isDone) {
        contents.add(contentNow());
        await setImmediate();
      }
    })();
    for (let round = 0; round < 200; round++) {
      const lock = new FileLock(path);
      await lock.acquire("all.ndjson");
      await lock.release();
    }
    isDone = true;
    await readings;
    contents.delete(undefined);
    expect([...contents]).toEqual([expect.stringMatching(new RegExp(`^${process.pid} `))]);
  });

  test("leaves no other file, neither while it is held nor after its release", async () => {
    const lock = new FileLock(path);
    await lock.acquire("all.ndjson");
    expect(readdirSync(folder)).toEqual(["all.ndjson.lock"]);
    await lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test("is taken over from a process that has ended", async () => {
    const ended = execFileSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" }).trim();
    writeFileSync(path, `${ended} ${hostname()} 1`);
    await new FileLock(path).acquire("all.ndjson");
    expect(readFileSync(path, "utf8")).toMatch(new RegExp(`^${process.pid} `));
  });

  test("is not taken over from another machine", async () => {
    writeFileSync(path, "42 another-machine 1");
    await expect(new FileLock(path).acquire("all.ndjson")).rejects.toThrow("process 42 on another-machine");
    expect(readdirSync(folder)).toEqual(["all.ndjson.lock"]);
  });

  test("is not released by a process that does not have it", async () => {
    writeFileSync(path, "1 another-machine 1");
    await new FileLock(path).release();
    expect(existsSync(path)).toBe(true);
  });
});
