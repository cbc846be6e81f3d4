import { readFileSync } from "node:fs";
import { link, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { usageError } from "../command-error.ts";
import { textOf } from "./text-of.ts";

/** Keeps other processes from writing the same file. After a crash, the next process takes over. */
export class FileLock {
  readonly #path: string;
  readonly #own = `${process.pid} ${hostname()} ${startOf(process.pid)}`;

  /** @param path - The file that contains the ID and the machine of the process. */
  constructor(path: string) {
    this.#path = path;
  }

  /** @throws {CommandError} if another process has the lock. */
  async acquire(data: string): Promise<void> {
    while (!(await this.#take())) {
      const holder = (await textOf(this.#path)) ?? this.#own;
      if (isRunning(holder, this.#own)) {
        const [process, host] = holder.split(" ");
        throw usageError(
          `${data} is being written by another wootkit, process ${process} on ${host}.`,
          `Wait until it ends. If it is not running, delete ${this.#path}.`,
        );
      }
      await this.#removeLockOf(holder);
    }
  }

  async release(): Promise<void> {
    if ((await textOf(this.#path)) === this.#own) await rm(this.#path, { force: true });
  }

  async #take(): Promise<boolean> {
    const draft = `${this.#path}.${process.pid}`;
    try {
      await writeFile(draft, this.#own);
      await this.#publish(draft);
      return true;
    } catch (error) {
      if (Object(error).code === "EEXIST") return false;
      throw error;
    } finally {
      await rm(draft, { force: true });
    }
  }

  /** @throws EEXIST if the lock exists. */
  async #publish(draft: string): Promise<void> {
    try {
      // Other processes never see a lock without its content, which they would take for that of a crashed process.
      await link(draft, this.#path);
    } catch (error) {
      // Some drives and network folders have no links.
      if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(Object(error).code)) throw error;
      await writeFile(this.#path, this.#own, { flag: "wx" });
    }
  }

  /** Removes the lock of a process that has ended, unless another process has replaced it meanwhile. */
  async #removeLockOf(holder: string): Promise<void> {
    const aside = `${this.#path}.${process.pid}`;
    await rename(this.#path, aside).catch(ignoreMissing);
    const found = await textOf(aside);
    if (found === undefined) return;
    if (found === holder) await rm(aside, { force: true });
    else await rename(aside, this.#path);
  }
}

function ignoreMissing(error: unknown): undefined {
  if (Object(error).code !== "ENOENT") throw error;
}

/** Whether the holder of a lock is running. On another machine, it may be. */
function isRunning(holder: string, own: string): boolean {
  const [process, host, start] = holder.split(" ");
  if (holder === own || holder === "") return false;
  if (host !== own.split(" ")[1]) return true;
  return hasProcess(Number(process)) && startOf(Number(process)) === start;
}

/**
 * Returns when a process started, on Linux. In a restarted container, another process can have its ID. Elsewhere, IDs
 * are rarely used again.
 */
function startOf(process: number): string {
  try {
    // The name of the program is in parentheses, and can have spaces. The start is the 22nd field.
    return readFileSync(`/proc/${process}/stat`, "utf8").split(") ").at(-1)?.split(" ")[19] ?? "unknown";
  } catch {
    return "unknown";
  }
}

function hasProcess(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // The process of another user.
    return Object(error).code === "EPERM";
  }
}
