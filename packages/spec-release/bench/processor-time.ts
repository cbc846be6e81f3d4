import { spawn } from "node:child_process";
import process from "node:process";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";

/** The file descriptor that a measured process writes its result to. */
export const usageDescriptor = 3;
const reportScript = new URL("report-usage.ts", import.meta.url).href;

/**
 * Runs a Node program in a separate process.
 *
 * @returns Its processor time, including all threads, in milliseconds.
 */
export async function processorTime(program: string, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, ["--import", reportScript, program, ...args], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  // Both are pipes.
  const [problemStream, usageStream] = [child.stdio[2], child.stdio[usageDescriptor]] as [Readable, Readable];
  const [microseconds, problems, code] = await Promise.all([
    text(usageStream),
    text(problemStream),
    new Promise((resolve) => child.once("close", resolve)),
  ]);
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}: ${problems}`);
  return Number(microseconds) / 1000;
}
