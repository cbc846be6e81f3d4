import { usageError } from "../command-error.ts";
import { at, isObject } from "../output/json-path.ts";

/** A file to send, by its path. */
export class GivenFile {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }
}

/** The file that an option names: `./box.png` or, as with `--data`, `@./box.png`. */
export function fileOf(text: string): GivenFile {
  return new GivenFile(text.replace(/^@/, ""));
}

/**
 * A field of `--data` that takes files: `{ "path": "./box.png" }` is a file, and a string the signed ID of an upload.
 *
 * @throws {CommandError} for a string that is a path: the server would take it for a signed ID.
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
