import { parentPort } from "node:worker_threads";

/**
 * Runs the tasks of this thread's `TaskThread`.
 *
 * @param work - Runs one task. An error ends the thread and fails the task.
 */
export function serveTasks<Task, Result>(work: (task: Task) => Promise<Result>): void {
  const port = parentPort;
  if (!port) throw new Error("serveTasks is for a worker thread");
  port.on("message", async (task: Task) => {
    // The port keeps the thread alive only between tasks, so that a task that never settles doesn't block the process.
    port.unref();
    const result = await work(task);
    port.ref();
    port.postMessage(result);
  });
}
