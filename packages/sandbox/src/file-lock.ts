import { link, readFile, rename, rm, writeFile } from "node:fs/promises";

/**
 * Keeps other processes from using a file, with a second file that contains the ID of the process. After a crash, the
 * next process takes over.
 */
export class FileLock {
  readonly #path: string;
  readonly #lock: string;
  readonly #pid = String(process.pid);

  /** @param path - The file to lock. */
  constructor(path: string) {
    this.#path = path;
    this.#lock = `${path}.lock`;
  }

  /** @throws Error if a running process has the lock, or the folder can't be written. */
  async acquire(): Promise<void> {
    for (let holder = await this.#take(); holder !== undefined; holder = await this.#take()) {
      if (holder !== this.#pid && isRunning(Number(holder))) {
        throw new Error(
          `${this.#path} is in use by another sandbox, process ${holder}. Stop it, or choose another file name. ` +
            `If no sandbox is running, delete ${this.#lock}.`,
        );
      }
      await this.#removeLockOf(holder);
    }
  }

  async release(): Promise<void> {
    if ((await contentOf(this.#lock)) === this.#pid) await rm(this.#lock, { force: true });
  }

  /** Returns the holder of the lock, or `undefined` if it is this process now. */
  async #take(): Promise<string | undefined> {
    const draft = `${this.#lock}.${this.#pid}`;
    try {
      await writeFile(draft, this.#pid);
      // Fails if the lock exists, and never shows others a lock without its content.
      await link(draft, this.#lock);
      return undefined;
    } catch (error) {
      if (Object(error).code === "EEXIST") return (await contentOf(this.#lock)) ?? "";
      throw new Error(`Can't write ${this.#lock}: ${error instanceof Error ? error.message : error}.`, {
        cause: error,
      });
    } finally {
      await rm(draft, { force: true });
    }
  }

  /** Removes the lock of a crashed process, unless another process has replaced it in the meantime. */
  async #removeLockOf(holder: string): Promise<void> {
    const aside = `${this.#lock}.${this.#pid}`;
    try {
      await rename(this.#lock, aside);
    } catch (error) {
      if (Object(error).code === "ENOENT") return;
      throw error;
    }
    if ((await contentOf(aside)) === holder) await rm(aside, { force: true });
    else await rename(aside, this.#lock);
  }
}

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (Object(error).code === "ENOENT") return undefined;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  if (!(Number.isInteger(pid) && pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process of another user.
    return Object(error).code === "EPERM";
  }
}
