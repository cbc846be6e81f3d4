import { basename } from "node:path";
import { usageError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { fs } from "../file-system.ts";
import { isObject } from "../output/json-path.ts";
import { GivenFile } from "./flag-values.ts";
import { mediaType } from "./media-type.ts";
import { fullPath } from "./read-data.ts";

/**
 * The fields of a body as a form, the way Rails reads it: `name[]` for lists, `name[key]` for objects. Null is an empty text.
 *
 * @throws {CommandError} when a file cannot be read.
 */
export async function formOf(context: Context, body: Readonly<Record<string, unknown>>): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of Object.entries(body).flatMap(([key, inner]) => parts(key, inner))) {
    if (typeof value === "string") form.append(name, value);
    else form.append(name, await fileAt(context, value.path), basename(value.path));
  }
  return form;
}

function parts(name: string, value: unknown): readonly (readonly [name: string, value: string | GivenFile])[] {
  if (value instanceof GivenFile) return [[name, value]];
  if (Array.isArray(value)) return value.flatMap((item) => parts(`${name}[]`, item));
  if (isObject(value)) return Object.entries(value).flatMap(([key, inner]) => parts(`${name}[${key}]`, inner));
  return [[name, value === null ? "" : String(value)]];
}

async function fileAt(context: Context, path: string): Promise<Blob> {
  try {
    const full = fullPath(context, path);
    fs.accessSync(full);
    const file = await fs.openAsBlob(full, { type: mediaType(path) });
    // Only reading tells a folder, and a file without permission.
    await file.slice(0, 1).arrayBuffer();
    return file;
  } catch (cause) {
    throw usageError(`${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`);
  }
}
