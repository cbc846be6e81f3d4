import { once } from "node:events";
import process from "node:process";
import { Worker } from "node:worker_threads";

/**
 * A thread that runs tasks one after another. It starts with the first task, and again with the next task after it
 * died. While it is idle it doesn't keep the process alive.
 *
 * @typeParam Task - The message to the thread, a value that can be cloned.
 * @typeParam Result - The message that it sends back.
 */
export class TaskThread<Task, Result> {
  readonly #file: URL;
  readonly #env: Readonly<Record<string, string>>;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /**
   * @param file - A module that calls `serveTasks`.
   * @param env - Environment variables besides those of the process.
   */
  constructor(file: URL, env: Readonly<Record<string, string>> = {}) {
    this.#file = file;
    this.#env = env;
  }

  /**
   * Runs a task after all earlier ones.
   *
   * @throws {Error} when the thread dies while running it. Other tasks are not affected.
   */
  run(task: Task): Promise<Result> {
    const result = this.#last.then(() => this.#runNow(task));
    this.#last = result.catch(() => {});
    return result;
  }

  async #runNow(task: Task): Promise<Result> {
    const worker = this.#worker ?? this.#start();
    const done = new AbortController();
    const { signal } = done;
    worker.ref();
    try {
      worker.postMessage(task);
      // An error in the thread rejects both promises.
      const [result] = await Promise.race([once(worker, "message", { signal }), this.#end(worker, signal)]);
      return result;
    } catch (error) {
      await worker.terminate();
      throw error;
    } finally {
      done.abort();
      worker.unref();
    }
  }

  #start(): Worker {
    const worker = new Worker(this.#file, { env: { ...process.env, ...this.#env } });
    const forget = (): void => {
      if (this.#worker === worker) this.#worker = undefined;
    };
    worker.on("error", forget).on("exit", forget);
    this.#worker = worker;
    return worker;
  }

  async #end(worker: Worker, signal: AbortSignal): Promise<never> {
    const [code] = await once(worker, "exit", { signal });
    throw new Error(`the thread ended with exit code ${code} before it was done`);
  }
}
