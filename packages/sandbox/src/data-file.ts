import { type FileHandle, open, readFile, rename } from "node:fs/promises";
import { isSnapshot, type SandboxSnapshot } from "./state/snapshot.ts";

/** The parts of `node:fs/promises` that a data file uses. */
export interface FileSystem {
  readFile(path: string, encoding: "utf8"): Promise<string>;
  open(path: string, flags: "w"): Promise<Pick<FileHandle, "writeFile" | "sync" | "close">>;
  rename(from: string, to: string): Promise<void>;
}

/**
 * Keeps the data of a sandbox in a file. Each write replaces the file atomically: after a crash it contains either the
 * state before or the state after the write.
 */
export class DataFile {
  readonly #path: string;
  readonly #files: FileSystem;
  readonly #report: (problem: string) => void;
  /** The next snapshot to write; `undefined` if the file is up to date. */
  #next: (() => SandboxSnapshot) | undefined;
  #writing: Promise<void> | undefined;

  /** @param report - Called with a message if a write fails. */
  constructor(path: string, report: (problem: string) => void, files: FileSystem = { open, readFile, rename }) {
    this.#path = path;
    this.#report = report;
    this.#files = files;
  }

  /**
   * Returns the saved snapshot, or `undefined` if the file doesn't exist yet.
   *
   * @throws Error if the file can't be read or doesn't contain a snapshot.
   */
  async read(): Promise<SandboxSnapshot | undefined> {
    let text: string;
    try {
      text = await this.#files.readFile(this.#path, "utf8");
    } catch (error) {
      if (Object(error).code === "ENOENT") return undefined;
      throw new Error(`Can't read ${this.#path}: ${reason(error)}.`, { cause: error });
    }
    const value = parsed(text);
    if (isSnapshot(value)) return value;
    throw new Error(`${this.#path} doesn't contain data of this sandbox version. Choose another file name.`);
  }

  /** Saves a snapshot soon. It is taken when the previous write is done, so several changes in a row cost one write. */
  save(snapshot: () => SandboxSnapshot): void {
    this.#next = snapshot;
    this.#writing ??= this.#writeAll();
  }

  /** Waits until all changes are written. */
  async flush(): Promise<void> {
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    // Changes made in the same tick belong to the same snapshot.
    await Promise.resolve();
    for (let next = this.#next; next !== undefined; next = this.#next) {
      this.#next = undefined;
      await this.#write(JSON.stringify(next())).catch((error: unknown) => {
        this.#report(`Can't write ${this.#path}: ${reason(error)}.`);
      });
    }
    this.#writing = undefined;
  }

  async #write(text: string): Promise<void> {
    const draft = `${this.#path}.new`;
    const file = await this.#files.open(draft, "w");
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await this.#files.rename(draft, this.#path);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
