import { usageError } from "../command-error.ts";
import { at, isObject } from "../output/json-path.ts";

/** The path of a file to send. */
export class GivenFile {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }
}

/** The paths of opened files as they were typed. A form has only their names. */
const paths = new WeakMap<Blob, string>();

/** Remembers the path of an opened file. */
export function rememberPath(file: File, path: string): File {
  paths.set(file, path);
  return file;
}

/** Returns the path of a file as it was typed, or else its name. */
export function givenPath(file: File): string {
  return paths.get(file) ?? file.name;
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
