import { createHash, type Hash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { CommandError } from "../command-error.ts";
import { exitCodes } from "../exit-codes.ts";

/** A file that a command appends to, and can go on with after a crash. */
export class DataFile {
  readonly #file: FileHandle;
  readonly #hash: Hash;
  #bytes: number;

  private constructor(file: FileHandle, hash: Hash, bytes: number) {
    this.#file = file;
    this.#hash = hash;
    this.#bytes = bytes;
  }

  /**
   * Opens the file, and discards what follows the part that its journal knows.
   *
   * @param bytes - The length that the journal knows.
   * @param onChunk - Receives the known data.
   */
  static async open(path: string, bytes: number, onChunk?: (chunk: Uint8Array) => void): Promise<DataFile> {
    // Read, write, and create, without truncating.
    const file = await open(path, bytes === 0 ? "w+" : "r+");
    try {
      const hash = createHash("sha256");
      const { size } = await file.stat();
      if (size < bytes) throw shortened(path, size, bytes);
      if (size > bytes) await file.truncate(bytes);
      if (bytes > 0) {
        for await (const chunk of file.createReadStream({ start: 0, end: bytes - 1, autoClose: false })) {
          hash.update(chunk);
          onChunk?.(chunk);
        }
      }
      return new DataFile(file, hash, bytes);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  get bytes(): number {
    return this.#bytes;
  }

  async append(text: string): Promise<void> {
    const data = Buffer.from(text);
    for (let written = 0; written < data.length; ) {
      const { bytesWritten } = await this.#file.write(data, written, data.length - written, this.#bytes + written);
      written += bytesWritten;
    }
    this.#hash.update(data);
    this.#bytes += data.length;
  }

  /** Waits until the data is on the disk. */
  async flush(): Promise<void> {
    await this.#file.datasync();
  }

  /** The SHA-256 of the data, in hexadecimal digits. */
  sha256(): string {
    return this.#hash.copy().digest("hex");
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}

function shortened(path: string, size: number, bytes: number): CommandError {
  return new CommandError(exitCodes.failure, [
    `${path} has ${size} bytes, but ${bytes} had been written. It was changed meanwhile.`,
    "Delete it and the .state.json file beside it, and start again.",
  ]);
}
