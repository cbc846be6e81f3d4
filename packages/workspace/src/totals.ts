import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What Turbo's summary says of a task. */
export interface Task {
  /** Such as `@wootkit/client#test`. */
  readonly taskId: string;
  readonly task: string;
  /** The folder of the package, from the top. */
  readonly directory: string;
  /** Undefined for a task that did not get its turn, as one before it failed. */
  readonly exitCode: number | undefined;
  /** Whether the package has a script for it. */
  readonly real: boolean;
}

/** How many checks passed and failed, with a line on each task. */
export interface Totals {
  readonly rows: readonly string[];
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The tasks that write a report of their tests. */
const suites: ReadonlySet<string> = new Set(["test", "test:matrix"]);

/** The tasks of the run that Turbo summarized in a folder. */
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

/** Adds up: a suite counts with each of its tests, every other check (a lint, a type-check) as one. */
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
    // A suite that breaks outside its tests has failed as well, and one without a test has shown nothing.
    failed: failed === 0 && (!good || !report.numPassedTests) ? 1 : failed,
    skipped: report.numPendingTests ?? 0,
  };
}
