import { parentPort } from "node:worker_threads";

/**
 * Makes this thread do the tasks of its `TaskThread`.
 *
 * @param work - Does one task. An error ends the thread, and with it fails the task.
 */
export function serveTasks<Task, Result>(work: (task: Task) => Promise<Result>): void {
  const port = parentPort;
  if (!port) throw new Error("serveTasks is for a worker thread");
  port.on("message", async (task: Task) => {
    // The port keeps the thread alive, but not while it works: work that can never end must not be waited for.
    port.unref();
    const result = await work(task);
    port.ref();
    port.postMessage(result);
  });
}
