import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const COMMAND = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const MAX_BYTES = 512 * 1024 * 1024;

/** What a comparison came to, and what it took. */
export interface MeasuredDiff {
  readonly bump: string;
  /**
   * Seconds by the clock, or the processor's time where that is less: other work on the machine makes a command wait, and
   * its own two processes work side by side.
   */
  readonly seconds: number;
}

/** Runs the built command as a process of its own and measures it. */
export function measuredDiff(oldFile: string, newFile: string): Promise<MeasuredDiff> {
  const script = `"$0" "$@" || exit; times >&2`;
  const args = ["-c", script, process.execPath, COMMAND, "diff", oldFile, newFile, "--format", "json"];
  const start = performance.now();
  return new Promise((resolve, reject) => {
    execFile("bash", args, { maxBuffer: MAX_BYTES }, (error, stdout, stderr) => {
      if (error) return reject(new Error(stderr));
      const clock = (performance.now() - start) / 1000;
      // The second line is that of the shell's children: user and system time.
      const spent = [...(stderr.trim().split("\n")[1] ?? "").matchAll(/(\d+)m([\d.]+)s/g)];
      const processor = spent.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
      resolve({ bump: JSON.parse(stdout).bump, seconds: Math.min(clock, processor) });
    });
  });
}
