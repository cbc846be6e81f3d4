import { describe, expect, test } from "vitest";
import { type AtDesk, type Desk, desk } from "./desk.ts";
import { now } from "./run-wootkit.ts";

/** Something that happens before a poll. */
type Step = (one: Desk) => unknown;

/**
 * Runs a watch. Each wait for the next poll takes one step and the time of the wait, and after the last step, Ctrl-C is
 * pressed.
 */
async function watch(
  line: string,
  steps: readonly Step[],
  given: AtDesk = {},
  options: Parameters<typeof desk>[0] = {},
) {
  let time = now;
  const one = await desk({ now: () => time, ...options });
  const left = [...steps];
  const waits: number[] = [];
  const interrupt = new AbortController();
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds / 1000);
    time += milliseconds;
    const step = left.shift();
    if (step) await step(one);
    else interrupt.abort();
  };
  const outcome = await one.run(`conversations watch ${line}`, {
    sleep,
    signal: () => interrupt.signal,
    now: () => time,
    ...given,
  });
  return { ...outcome, ...one, waits, requests: one.sandbox.requests };
}

const quiet: Step = () => {};
const say =
  (conversation: number, content: string): Step =>
  ({ sandbox }) =>
    sandbox.add.message({ conversation_id: conversation, content });

/** Returns the numbers in texts such as `message 7.`, in the order in which they were printed. */
function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/message (\d+)\./g)].map(([, number]) => Number(number));
}

/** Returns the events that were printed as NDJSON. */
function eventsIn(stdout: string) {
  return stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe("watching one conversation", () => {
  test("shows its last messages and then each new one, and ends with 130 after Ctrl-C", async () => {
    const { stdout, stderr, exitCode } = await watch("108", [
      quiet,
      say(108, "message 1."),
      quiet,
      async (one) => {
        await one.run("conversations note 108 'message 2.'", { as: "agent" });
        one.sandbox.add.message({ conversation_id: 108, content: "message 3." });
      },
      say(106, "message 4."),
      quiet,
    ]);
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 130 });
    expect(stdout).toMatch(/^── Sunday, 22 November 2026 UTC ──\n\n08:00 {2}Maya Lindqvist\n/);
    expect(numbersIn(stdout)).toEqual([1, 2, 3]);
    expect(stdout).toContain("Grace Lindholm · private note\n┃ message 2.\n");
  });

  test("asks with the ETag, so that the server sends nothing while nothing changes", async () => {
    const { requests } = await watch("108", [quiet, quiet, say(108, "message 1."), quiet]);
    const polls = requests.filter(({ path }) => path.endsWith("/108/messages"));
    expect(polls.map(({ status }) => status)).toEqual([200, 304, 304, 200, 304]);
  });

  test("shows every message when more arrive than the server sends at once", async () => {
    const burst: Step = ({ sandbox }) => {
      for (let number = 1; number <= 250; number += 1) {
        sandbox.add.message({ conversation_id: 108, content: `message ${number}.` });
      }
    };
    const { stdout } = await watch("108", [quiet, burst, quiet]);
    expect(numbersIn(stdout)).toEqual(Array.from({ length: 250 }, (_, index) => index + 1));
  });

  test("says who changed the status, and prints the status as an event", async () => {
    const resolve: Step = (one) => one.run("conversations resolve 108", { as: "agent" });
    const { stdout } = await watch("108", [resolve, quiet]);
    expect(stdout).toContain("· Conversation was marked resolved by Grace Lindholm\n");
    expect(stdout).not.toContain("and was");
    const events = eventsIn((await watch("108 --format ndjson", [resolve, quiet])).stdout).slice(4);
    expect(events).toMatchObject([
      { event: "message", conversation_id: 108, message: { message_type: 2 } },
      { event: "status", conversation_id: 108, status: "resolved", previous_status: "open" },
    ]);
  });

  test("says the status alone if the server writes no activity, as when a snooze ends", async () => {
    const { stdout } = await watch("105", [({ sandbox }) => sandbox.tick(3 * 86_400_000), quiet]);
    expect(stdout).toMatch(/\n\d\d:\d\d {2}· Conversation 105 is open now, and was snoozed\.\n/);
  });

  test.each([
    ["99999", 4],
    ["maya", 2],
    ["108 --interval 0", 2],
    ["108 --format csv", 2],
    ["108 --format yaml", 2],
  ])("%s ends with %i", async (line, code) => {
    expect(await watch(line, [quiet])).toMatchObject({ stdout: "", exitCode: code });
  });
});

describe("watching all conversations", () => {
  test("shows what happens in each of them once, and names the conversation", async () => {
    const { stdout, stderr, exitCode } = await watch("", [
      quiet,
      say(108, "message 1."),
      quiet,
      (one) => [say(106, "message 2.")(one), say(108, "message 3.")(one)],
      quiet,
      ({ sandbox }) => {
        const { id } = sandbox.add.conversation({ contact_id: 2 });
        sandbox.add.message({ conversation_id: id, content: "message 4." });
      },
      quiet,
      say(104, "message 5."),
    ]);
    expect({ stderr, exitCode }).toEqual({
      stderr: "Watching all conversations that you can see. Ctrl-C ends it.\n",
      exitCode: 130,
    });
    expect(numbersIn(stdout)).toEqual([1, 2, 3, 4, 5]);
    expect(stdout).toContain("Maya Lindqvist · conversation 108\n  message 1.\n");
  });

  test("shows only what an agent can see", async () => {
    const steps = [say(101, "message 1."), say(108, "message 2."), quiet];
    expect(numbersIn((await watch("", steps, { as: "agent" })).stdout)).toEqual([2]);
    expect((await watch("", steps, { as: "agentOutside" })).stdout).toBe("");
  });

  test("prints one event a line with --json, --jq and --template", async () => {
    const steps = [say(108, "message 1."), say(106, "message 2."), quiet];
    const events = eventsIn((await watch("--json", steps)).stdout);
    expect(events.map(({ event, conversation_id: id }) => `${event} ${id}`)).toEqual(["message 108", "message 106"]);
    expect((await watch("--jq .message.content", steps)).stdout).toBe("message 1.\nmessage 2.\n");
    expect((await watch("--template '{{conversation_id}} {{event}}'", steps)).stdout).toBe(
      "108 message\n106 message\n",
    );
  });

  test("does not ask for messages of conversations in which nothing was written", async () => {
    const { requests } = await watch("", [quiet, say(108, "message 1."), quiet, quiet]);
    const paths = requests.slice(1).map(({ path, status }) => `${path.replace(/.*\/conversations/, "")} ${status}`);
    expect(paths.filter((path) => path.startsWith("/108"))).toHaveLength(1);
    expect(paths.filter((path) => !path.startsWith("/108") && !path.startsWith("?"))).toEqual([]);
  });
});

describe("a watch with failures", () => {
  const steps = [
    say(108, "message 1."),
    say(108, "message 2."),
    quiet,
    say(108, "message 3."),
    say(106, "message 4."),
    quiet,
  ];

  /** Sends requests, of which those with some numbers fail. The first is 1. */
  function failing(fault: string, numbers: readonly number[]) {
    let count = 0;
    return (request: Request) => {
      count += 1;
      if (numbers.includes(count)) request.headers.set("x-sandbox-fault", fault);
      return globalThis.fetch(request);
    };
  }

  test.each(["drop", "status=503", "status=429"])(
    "misses nothing and repeats nothing, whichever request fails: %s",
    async (fault) => {
      for (const { line, started, expected } of [
        { line: "108", started: 2, expected: [1, 2, 3] },
        { line: "", started: 1, expected: [1, 2, 3, 4] },
      ]) {
        const { requests } = await watch(line, [...steps, quiet, quiet]);
        for (let number = started + 1; number <= requests.length; number += 1) {
          const fetch = failing(fault, [number, number + 1]);
          const { stdout, stderr, exitCode } = await watch(line, [...steps, quiet, quiet, quiet], { fetch });
          expect(exitCode, stderr).toBe(130);
          expect(numbersIn(stdout), `request ${number} of watch ${line}`).toEqual(expected);
          if (number + 1 < requests.length) expect(stderr).toContain("Connected again. Nothing was missed.\n");
        }
      }
    },
  );

  test("waits longer after each failure, and reports only the first", async () => {
    const fetch = failing("drop", [3, 4, 5, 6, 7, 8, 9]);
    const { waits, stderr } = await watch(
      "108",
      Array.from({ length: 9 }, () => quiet),
      { fetch },
    );
    expect(waits).toEqual([5, 10, 20, 40, 60, 60, 60, 60, 5, 5]);
    expect(stderr.match(/^wootkit: /gm)).toHaveLength(1);
    expect(stderr).toMatch(/\nTrying again, at most every 60 s\.\nConnected again\. Nothing was missed\.\n$/);
  });

  test("catches up after a long pause, such as that of a closed laptop", async () => {
    const asleep: Step = (one) => {
      one.sandbox.tick(9 * 3_600_000);
      return [say(108, "message 1.")(one), say(106, "message 2.")(one)];
    };
    let offset = 0;
    const later: Step = (one) => {
      offset = 9 * 3_600_000;
      return asleep(one);
    };
    const { stdout } = await watch("", [quiet, later, quiet], { now: () => now + offset });
    expect(numbersIn(stdout)).toEqual([1, 2]);
  });

  test("ends when the token is no longer valid", async () => {
    const { exitCode, stderr } = await watch("108", [quiet, quiet], { fetch: failing("status=401", [4]) });
    expect(exitCode).toBe(3);
    expect(stderr).toContain("wootkit: 401 ");
  });

  test("waits as long as --interval says", async () => {
    expect((await watch("108 --interval 30", [quiet, quiet])).waits).toEqual([30, 30, 30]);
  });
});
