/** Preloaded into a process: reports its processor time in microseconds when it ends. */
import { writeSync } from "node:fs";
import process from "node:process";
import { isMainThread } from "node:worker_threads";
import { usageDescriptor } from "./processor-time.ts";

if (isMainThread) {
  process.once("exit", () => {
    const { user, system } = process.cpuUsage();
    writeSync(usageDescriptor, String(user + system));
  });
}
