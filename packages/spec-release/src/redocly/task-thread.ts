import { once } from "node:events";
import process from "node:process";
import { Worker } from "node:worker_threads";

/**
 * A thread that does tasks one after the other. It starts with the first task, and again with the first one after it
 * died. While it has nothing to do it doesn't keep the process alive.
 *
 * @typeParam Task - What the thread is sent, a value that can be cloned.
 * @typeParam Result - What it sends back.
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
   * Does a task after those before it.
   *
   * @throws {Error} when the thread dies of it. Other tasks are not affected.
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
      // An error of the thread fails both of them.
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
