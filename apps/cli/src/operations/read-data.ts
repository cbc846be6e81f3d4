import { resolve } from "node:path";
import { usageError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { jsonOf } from "./read-value.ts";

/**
 * The JSON behind `--data`: inline, of a file (`@file`), or of standard input (`-`).
 *
 * @throws {CommandError} when it cannot be read, or is not JSON.
 */
export async function readData(context: Context, given: string): Promise<unknown> {
  if (given === "-") return jsonOf("Standard input", await standardInput(context));
  if (!given.startsWith("@")) return jsonOf("--data", given);
  const path = given.slice(1);
  return jsonOf(path, new TextDecoder().decode(await readBytes(context, path)));
}

/**
 * The bytes of a file, whose path counts from the folder that the program was started in.
 *
 * @throws {CommandError} when it cannot be read.
 */
export async function readBytes(context: Context, path: string): Promise<Uint8Array> {
  // Loaded only here: few commands touch a file.
  const { readFile } = await import("node:fs/promises");
  try {
    return await readFile(fullPath(context, path));
  } catch (cause) {
    throw usageError(`${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`);
  }
}

/** A path, counted from the folder that the program was started in. */
export function fullPath({ cwd = process.cwd() }: Context, path: string): string {
  return resolve(cwd, path);
}

/** Everything on standard input, as text. */
export async function standardInput(context: Context): Promise<string> {
  const bytes = await context.stdin?.();
  return new TextDecoder().decode(bytes);
}
