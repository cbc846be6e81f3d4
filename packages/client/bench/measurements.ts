/**
 * Measures time and memory, each in its own process, where nothing else has run.
 */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Overhead } from "./overhead.ts";

/** The heap in bytes, after a tenth of the calls and after all of them. */
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

/** Measures the heap while a number of calls is made. */
export async function memory(calls: number): Promise<Memory> {
  const [line = ""] = await output("memory.ts", String(calls));
  return JSON.parse(line);
}

/** Runs a script, and returns the lines that it prints. */
async function output(script: string, ...values: readonly string[]): Promise<string[]> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", path, ...values]);
  return stdout.trim().split("\n");
}
