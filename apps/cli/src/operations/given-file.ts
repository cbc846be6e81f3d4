import { usageError } from "../command-error.ts";
import { at, isObject } from "../output/json-path.ts";

/** The path of a file to send. */
export class GivenFile {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }
}

/** Reads the value of an option for a file: `./box.png`, or `@./box.png` as in `--data @file`. */
export function fileOf(text: string): GivenFile {
  return new GivenFile(text.replace(/^@/, ""));
}

/**
 * Reads a field of `--data` that takes files: `{ "path": "./box.png" }` is a file, and a string is the signed ID of an
 * upload.
 *
 * @throws {CommandError} for a string that looks like a path. The server would take it for a signed ID.
 */
export function filesIn(value: unknown, field: string): unknown {
  if (Array.isArray(value)) return value.map((item) => filesIn(item, field));
  const path = isObject(value) ? at(value, "path") : undefined;
  if (typeof path === "string") return new GivenFile(path);
  if (typeof value !== "string" || !/[.\\\s]|^[/~@]/.test(value)) return value;
  throw usageError(
    `${field} in --data must be a file or the signed ID of an upload, got ${JSON.stringify(value)}.`,
    `Write {"path": ${JSON.stringify(value.replace(/^@/, ""))}} for a file.`,
  );
}
