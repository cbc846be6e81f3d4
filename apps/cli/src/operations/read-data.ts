import { resolve } from "node:path";
import { usageError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { jsonOf } from "./read-value.ts";

/**
 * Reads the JSON of `--data`: inline, from a file (`@file`), or from standard input (`-`).
 *
 * @throws {CommandError} if it cannot be read, or is not JSON.
 */
export async function readData(context: Context, given: string): Promise<unknown> {
  if (given === "-") return jsonOf("Standard input", await standardInput(context));
  if (!given.startsWith("@")) return jsonOf("--data", given);
  const path = given.slice(1);
  return jsonOf(path, new TextDecoder().decode(await readBytes(context, path)));
}

/**
 * Reads a file. Its path is relative to the working directory.
 *
 * @throws {CommandError} if it cannot be read.
 */
export async function readBytes(context: Context, path: string): Promise<Uint8Array> {
  // Imported here because few commands use files.
  const { readFile } = await import("node:fs/promises");
  try {
    return await readFile(fullPath(context, path));
  } catch (cause) {
    throw usageError(`${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`);
  }
}

/** Resolves a path against the working directory. */
export function fullPath({ cwd = process.cwd() }: Context, path: string): string {
  return resolve(cwd, path);
}

/** Reads standard input as text. */
export async function standardInput(context: Context): Promise<string> {
  const bytes = await context.stdin?.();
  return new TextDecoder().decode(bytes);
}
