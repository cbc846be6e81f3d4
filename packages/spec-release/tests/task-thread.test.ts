import { expect, test } from "vitest";
import { TaskThread } from "../src/redocly/task-thread.ts";
import type { Echo, EchoTask } from "./task-thread-echo.ts";

function newThread(): TaskThread<EchoTask, Echo> {
  return new TaskThread(new URL("task-thread-echo.ts", import.meta.url));
}

test("one thread runs tasks that are started at the same time", async () => {
  const thread = newThread();
  const results = await Promise.all([thread.run("echo"), thread.run("echo"), thread.run("echo")]);
  expect(new Set(results.map((result) => result.thread)).size).toBe(1);
});

test.each([
  ["exit", "the thread ended with exit code 3 before it was done"],
  ["throw", "thrown on demand"],
  ["never end", "the thread ended with exit code 0 before it was done"],
] as const)(
  "a thread that dies during the task %j fails that task, and a new thread runs the next ones",
  async (deadly, says) => {
    const thread = newThread();
    const tasks = [thread.run("echo"), thread.run(deadly), thread.run("echo"), thread.run("echo")];
    const [before, death, ...after] = await Promise.allSettled(tasks);
    expect(death).toMatchObject({ status: "rejected", reason: { message: says } });
    const numbers = [before, ...after].map((result) => (result?.status === "fulfilled" ? result.value.thread : 0));
    const [first, second, third] = numbers;
    expect(numbers).not.toContain(0);
    expect(second).toBe(third);
    expect(second).not.toBe(first);
  },
);
