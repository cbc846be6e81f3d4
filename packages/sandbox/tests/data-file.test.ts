import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { open, readFile, rename } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DataFile, type FileSystem } from "../src/data-file.ts";
import type { SandboxSnapshot } from "../src/index.ts";

const snapshot = (...rows: readonly string[]): SandboxSnapshot => ({ format: 1, tables: { contacts: rows } });

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sandbox-data-"));
  path = join(folder, "desk.json");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A file system that stops at a step, like a process that crashes there. */
function crashingAt(step: "open" | "half a write" | "sync" | "rename"): FileSystem {
  const crash = () => Promise.reject(new Error(`crashed at ${step}`));
  return {
    readFile,
    open: async (name, flags) => {
      if (step === "open") return crash();
      const file = await open(name, flags);
      return {
        writeFile: async (text) => {
          if (step !== "half a write") return file.writeFile(text);
          await file.writeFile(String(text).slice(0, 10));
          return crash();
        },
        sync: () => (step === "sync" ? crash() : file.sync()),
        close: () => file.close(),
      };
    },
    rename: (from, to) => (step === "rename" ? crash() : rename(from, to)),
  };
}

async function saved(kept: SandboxSnapshot, files?: FileSystem): Promise<string[]> {
  const problems: string[] = [];
  const file = new DataFile(path, (problem) => problems.push(problem), files);
  file.save(() => kept);
  await file.flush();
  return problems;
}

const read = () => new DataFile(path, () => {}).read();

describe("a data file", () => {
  test("contains the last saved snapshot, and none before the first save", async () => {
    expect(await read()).toBeUndefined();
    expect(await saved(snapshot("old"))).toEqual([]);
    expect(await read()).toEqual(snapshot("old"));
    await saved(snapshot("old", "new"));
    expect(await read()).toEqual(snapshot("old", "new"));
  });

  test.each(["open", "half a write", "sync", "rename"] as const)(
    "contains the previous state after a crash at %s, and the next save works",
    async (step) => {
      await saved(snapshot("old"));
      expect(await saved(snapshot("new"), crashingAt(step))).toEqual([`Can't write ${path}: crashed at ${step}.`]);
      expect(await read()).toEqual(snapshot("old"));
      await saved(snapshot("newer"));
      expect(await read()).toEqual(snapshot("newer"));
    },
  );

  test("is synced to disk before it replaces the previous file", async () => {
    const steps: string[] = [];
    const step = <T>(name: string, work: Promise<T>) => {
      steps.push(name);
      return work;
    };
    const recording: FileSystem = {
      readFile,
      open: async (name, flags) => {
        const file = await open(name, flags);
        return {
          writeFile: (text) => step("write", file.writeFile(text)),
          sync: () => step("sync", file.sync()),
          close: () => step("close", file.close()),
        };
      },
      rename: (from, to) => step("rename", rename(from, to)),
    };
    await saved(snapshot("old"), recording);
    expect(steps).toEqual(["write", "sync", "close", "rename"]);
  });

  test("is written once for several changes in a row", async () => {
    const taken: number[] = [];
    const file = new DataFile(path, () => {});
    for (let number = 0; number < 100; number++) {
      file.save(() => {
        taken.push(number);
        return snapshot(`${number}`);
      });
    }
    await file.flush();
    expect(taken).toEqual([99]);
    expect(await read()).toEqual(snapshot("99"));
  });

  test("includes changes made during a write", async () => {
    const file = new DataFile(path, () => {});
    file.save(() => {
      file.save(() => snapshot("second"));
      return snapshot("first");
    });
    await file.flush();
    expect(await read()).toEqual(snapshot("second"));
  });

  test.each(["", "{", "[]", '{"format":0,"tables":{}}', '"text"'])("is refused if it contains %j", async (text) => {
    writeFileSync(path, text);
    await expect(read()).rejects.toThrow(`${path} doesn't contain data of this sandbox version.`);
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  test("can't be a folder", async () => {
    await expect(new DataFile(folder, () => {}).read()).rejects.toThrow(`Can't read ${folder}: EISDIR`);
  });
});
