import { type FileHandle, open, readFile, rename } from "node:fs/promises";
import { isSnapshot, type SandboxSnapshot } from "./state/snapshot.ts";

/** The parts of `node:fs/promises` that a data file uses. */
export interface FileSystem {
  readFile(path: string, encoding: "utf8"): Promise<string>;
  open(path: string, flags: "w"): Promise<Pick<FileHandle, "writeFile" | "sync" | "close">>;
  rename(from: string, to: string): Promise<void>;
}

/**
 * Keeps what a sandbox knows in a file. The file is replaced as a whole: a crash at any moment leaves what it had before,
 * or what it was to have.
 */
export class DataFile {
  readonly #path: string;
  readonly #files: FileSystem;
  readonly #report: (problem: string) => void;
  /** What is to be written next; nothing where the file is up to date. */
  #next: (() => SandboxSnapshot) | undefined;
  #writing: Promise<void> | undefined;

  /**
   * @param report - Hears of what could not be written.
   */
  constructor(path: string, report: (problem: string) => void, files: FileSystem = { open, readFile, rename }) {
    this.#path = path;
    this.#report = report;
    this.#files = files;
  }

  /**
   * What was kept; `undefined` where there is no file yet.
   *
   * @throws Error where the file can't be read, or is of something else.
   */
  async read(): Promise<SandboxSnapshot | undefined> {
    let text: string;
    try {
      text = await this.#files.readFile(this.#path, "utf8");
    } catch (error) {
      if (Object(error).code === "ENOENT") return undefined;
      throw new Error(`${this.#path} can't be read: ${reason(error)}.`, { cause: error });
    }
    const value = parsed(text);
    if (isSnapshot(value)) return value;
    throw new Error(`${this.#path} has no data of this version of the sandbox. Give the name of a new file.`);
  }

  /** Writes a snapshot soon. It is taken when the file is free: of many changes in a row the last one is written. */
  save(snapshot: () => SandboxSnapshot): void {
    this.#next = snapshot;
    this.#writing ??= this.#writeAll();
  }

  /** Waits until everything is written. */
  async flush(): Promise<void> {
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    // Whoever changes the state goes on first: what follows at once belongs to the same snapshot.
    await Promise.resolve();
    for (let next = this.#next; next !== undefined; next = this.#next) {
      this.#next = undefined;
      await this.#write(JSON.stringify(next())).catch((error: unknown) => {
        this.#report(`${this.#path} could not be written: ${reason(error)}.`);
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
