import process from "node:process";
import { threadId } from "node:worker_threads";
import { serveTasks } from "../src/redocly/serve-tasks.ts";

/** Returns the thread's ID, or ends the thread in one of three ways. */
export type EchoTask = "echo" | "exit" | "throw" | "never end";

/** A task and the thread that ran it. */
export interface Echo {
  readonly task: EchoTask;
  readonly thread: number;
}

serveTasks(async (task: EchoTask): Promise<Echo> => {
  if (task === "exit") process.exit(3);
  if (task === "throw") throw new Error("thrown on demand");
  if (task === "never end") await new Promise(() => {});
  return { task, thread: threadId };
});
