import { basename } from "node:path";
import { multipart } from "@wootkit/client";
import { usageError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { fs } from "../file-system.ts";
import { isObject } from "../output/json-path.ts";
import { GivenFile, rememberPath } from "./given-file.ts";
import { mediaType } from "./media-type.ts";
import { fullPath } from "./read-data.ts";

/**
 * Makes a form from a body with files.
 *
 * @throws {CommandError} if a file cannot be read.
 */
export async function formOf(context: Context, body: Readonly<Record<string, unknown>>): Promise<FormData> {
  const opened = await withOpenFiles(context, body);
  // `multipart` checks the values.
  return multipart(opened as Parameters<typeof multipart>[0]);
}

async function withOpenFiles(context: Context, value: unknown): Promise<unknown> {
  if (value instanceof GivenFile) return fileAt(context, value.path);
  if (Array.isArray(value)) return Promise.all(value.map((item) => withOpenFiles(context, item)));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(
    async ([key, inner]) => [key, await withOpenFiles(context, inner)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

/**
 * Opens a file to send. Its name and its media type come from the path.
 *
 * @throws {CommandError} if it cannot be read.
 */
export async function fileAt(context: Context, path: string): Promise<File> {
  const type = mediaType(path);
  try {
    const full = fullPath(context, path);
    fs.accessSync(full);
    const blob = await fs.openAsBlob(full, { type });
    // Opening a folder succeeds; reading it fails.
    await blob.slice(0, 1).arrayBuffer();
    return rememberPath(new File([blob], basename(path), { type }), path);
  } catch (cause) {
    throw usageError(`${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`);
  }
}
