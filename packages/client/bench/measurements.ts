/**
 * The measurements of time and memory, each in a process of its own, where nothing else has warmed up or left anything
 * behind.
 */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Overhead } from "./overhead.ts";

/** The heap, in bytes, after a tenth of the calls and after all. */
export interface Memory {
  readonly calls: number;
  readonly early: number;
  readonly late: number;
}

/** Compares the clients with bare fetch, at one request at a time and at fifty. */
export async function overheads(rounds: number, folder: string): Promise<Overhead[]> {
  const lines = await output("overhead.ts", String(rounds), folder);
  return lines.map((line) => JSON.parse(line));
}

/** Looks at the heap while so many calls are made. */
export async function memory(calls: number): Promise<Memory> {
  const [line = ""] = await output("memory.ts", String(calls));
  return JSON.parse(line);
}

/** The lines that a script prints. */
async function output(script: string, ...values: readonly string[]): Promise<string[]> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", path, ...values]);
  return stdout.trim().split("\n");
}
