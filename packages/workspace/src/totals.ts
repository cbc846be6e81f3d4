import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A task in Turbo's summary of a run. */
export interface Task {
  /** Such as `@wootkit/client#test`. */
  readonly taskId: string;
  readonly task: string;
  /** The folder of the package, relative to the top of the checkout. */
  readonly directory: string;
  /** Undefined if the task did not run because an earlier one failed. */
  readonly exitCode: number | undefined;
  /** Whether the package has a script for the task. */
  readonly real: boolean;
}

/** How many checks passed and failed, with a line for each task. */
export interface Totals {
  readonly rows: readonly string[];
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The tasks that write a test report. */
const suites: ReadonlySet<string> = new Set(["test", "test:matrix"]);

/** Reads the tasks of a run from the folder where Turbo wrote its summary. */
export function latestRun(folder: string): Task[] {
  const file = readdirSync(folder).find((name) => name.endsWith(".json"));
  if (!file) throw new Error(`turbo wrote no summary to ${folder}`);
  const { tasks } = JSON.parse(readFileSync(join(folder, file), "utf8"));
  return tasks.map((task: Record<string, unknown>) => ({
    taskId: task.taskId,
    task: task.task,
    directory: task.directory,
    exitCode: Object(task.execution).exitCode,
    real: task.command !== "<NONEXISTENT>",
  }));
}

/** Adds up the checks: each test of a suite counts, and every other task (a lint, a type-check) counts as one. */
export function totalsOf(tasks: readonly Task[], readReport: (task: Task) => unknown): Totals {
  const counted = tasks
    .filter(({ real, task }) => real && task !== "build")
    .map((task) => ({ task, ...countOf(task, readReport) }));
  const sum = (key: "passed" | "failed" | "skipped") => counted.reduce((total, count) => total + count[key], 0);
  const width = Math.max(...counted.map(({ task }) => task.taskId.length));
  const rows = counted.map(({ task, passed, failed, skipped }) => {
    const parts = [
      `${String(passed).padStart(4)} passed`,
      failed && `${failed} failed`,
      skipped && `${skipped} skipped`,
    ];
    return `${task.taskId.padEnd(width)}  ${parts.filter(Boolean).join(", ")}`;
  });
  return { rows, passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
}

function countOf(task: Task, readReport: (task: Task) => unknown): Omit<Totals, "rows"> {
  const good = task.exitCode === 0;
  if (!suites.has(task.task) || task.exitCode === undefined)
    return { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 };
  const report = Object(readReport(task));
  const failed = report.numFailedTests ?? 0;
  return {
    passed: report.numPassedTests ?? 0,
    // A suite can also fail outside its tests, and one without tests proves nothing.
    failed: failed === 0 && (!good || !report.numPassedTests) ? 1 : failed,
    skipped: report.numPendingTests ?? 0,
  };
}
