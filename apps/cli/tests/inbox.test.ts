import { expect, test } from "vitest";
import { desk } from "./desk.ts";

test("wootkit inbox shows what waits for an agent, unread conversations first", async () => {
  const { run } = await desk();
  const { stdout, stderr, exitCode } = await run("inbox --limit 3", { as: "agent" });
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  expect(`\n${stdout}`).toMatchInlineSnapshot(`
    "
    Yours: 7 open, 2 with unread messages · Unassigned: 196 · Mentions: 1

    Yours
       ID  STATUS  PRIO    CONTACT         ASSIGNEE  NEW  AGO    LAST MESSAGE
      108  open    urgent  Maya Lindqvist  Grace       2  2 min  And please: which…
     6018  open    urgent  Farida Rahimi   Grace       2  1 h    The shop opens at…
    18003  open    -       Silvio Conti    Grace       0  7 h    -
    The other 4: wootkit conversations list --mine

    Unassigned
      ID  STATUS  PRIO  CONTACT         ASSIGNEE  INBOX       NEW  AGO     LAST MES…
    8605  open    -     Connor Blythe   -         Phone line    1  1 min   Voice Ca…
    8604  open    -     Connor Blythe   -         WhatsApp      1  3 min   Voice Ca…
     605  open    -     Tom␛[31mas␇ O…  -         Website c…    1  30 min  <script>…
    The other 193: wootkit conversations list --unassigned

    Mentions
      ID  STATUS  PRIO  CONTACT   ASSIGNEE  INBOX       LABELS  NEW  AGO  LAST MESS…
    7401  open    -     Ole Dahl  -         Shop orde…  -         1  4 h  @Grace, p…
    "
  `);
});

test("the suggested commands list the others", async () => {
  const { run } = await desk();
  const { stdout } = await run("inbox --limit 1", { as: "agent" });
  const suggested = [...stdout.matchAll(/^The other (\d+): wootkit (.+)$/gm)];
  expect(suggested.length).toBeGreaterThan(1);
  for (const [, others, line = ""] of suggested) {
    const { stdout: ids } = await run(`${line} --format ids --all`, { as: "agent" });
    expect(ids.trimEnd().split("\n"), line).toHaveLength(Number(others) + 1);
  }
});

test("conversations with unread messages come before more recent ones", async () => {
  const { json } = await desk();
  const { mine, counts } = Object(await json("inbox"));
  const unread = mine.map(({ unread_count }: { unread_count: number }) => unread_count);
  const times = mine.map(({ last_activity_at }: { last_activity_at: number }) => last_activity_at);
  expect(unread).toEqual(unread.toSorted((one: number, other: number) => other - one));
  expect(times[0]).toBeLessThan(times[1]);
  expect(counts).toMatchObject({ mine: mine.length, unread: unread.filter((count: number) => count > 0).length });
});

test("each conversation is listed once in data formats", async () => {
  const { run } = await desk();
  const { stdout } = await run("inbox --format ids --limit 60", { as: "agent" });
  const ids = stdout.trimEnd().split("\n");
  expect(ids.length).toBeGreaterThan(60);
  expect(new Set(ids).size).toBe(ids.length);
});

test("conversations with unread messages are counted beyond the first page", async () => {
  const { sandbox, run } = await desk();
  for (let count = 0; count < 30; count += 1) {
    const { id } = sandbox.add.conversation({ contact_id: 2, assignee_id: 2 });
    sandbox.add.message({ conversation_id: id, content: "Hello?" });
  }
  const { stdout } = await run("inbox", { as: "agent" });
  expect(stdout).toMatch(/^Yours: 37 open, 32 with unread messages · /);
});

test("nothing waits for an agent who is in no inbox", async () => {
  const { run } = await desk();
  const { stdout, exitCode } = await run("inbox", { as: "agentOutside" });
  expect({ stdout, exitCode }).toEqual({
    stdout: "Yours: 0 open, 0 with unread messages · Unassigned: 0 · Mentions: 0\n",
    exitCode: 0,
  });
});
