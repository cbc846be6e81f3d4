import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { folder } from "./against.ts";
import { desk } from "./desk.ts";

/** A conversation of the sandbox with messages of both sides, and one with a private note and an activity. */
const chat = 108;
const noted = 7401;

describe("conversations view", () => {
  test("reads like a chat, the newest message last", async () => {
    const { run } = await desk();
    const { stdout, stderr, exitCode } = await run(`conversations view ${chat}`);
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    expect(`\n${stdout}`).toMatchInlineSnapshot(`
      "
      Conversation 108 with Maya Lindqvist · Website chat
      maya.lindqvist@fjordline.example · +12025550114
      open · urgent · assigned to Grace Lindholm · vip · last active 2 min ago

      ── Sunday, 22 November 2026 UTC ──

      08:00  Maya Lindqvist
        Our card was charged twice for today's order!

      08:35  Grace Lindholm
        I see both payments. One is only reserved and drops off tonight.

      08:54  Maya Lindqvist
        Could you confirm that in writing? Our bookkeeper insists.

      08:58  Maya Lindqvist
        And please: which of the two references is the right one?
      "
    `);
  });

  test("sets private notes apart, and writes an activity on one line", async () => {
    const { run } = await desk();
    const { stdout } = await run(`conversations view ${noted}`);
    expect(stdout).toContain(
      "04:00  Ada Okonkwo · private note\n┃ @Grace, please refund one: he sends it back this week.\n",
    );
    expect(stdout).toContain("\n\n05:00  · Ole Dahl chose: keep two\n");
  });

  test("separates days, and shows attachments as links", async () => {
    const { run } = await desk();
    const { stdout } = await run("conversations view 101");
    expect(stdout.match(/^── .+ ──$/gm)).toEqual([
      "── Friday, 27 March 2026 UTC ──",
      "── Saturday, 28 March 2026 UTC ──",
    ]);
    expect(stdout).toMatch(/^ {2}\[file\] https:\/\/\S+\/invoice-NW-20877\.pdf \(48 kB\)$/m);
  });

  test.each([
    ["7701", "Ada Okonkwo · not delivered: The number is not in service"],
    ["7801", "Ada Okonkwo · read"],
    ["10901", "  Which size?\n  - Small\n  - Large\n  → Large\n"],
    ["10701", "  Where can we write to you?\n  → "],
    ["11101", "of 5"],
    ["11601", "  [sticker]\n"],
    ["16001", "  [damaged attachment]\n"],
    ["12101", "  [audio] https://"],
    ["8301", "Automatic message\n"],
    ["8407", "Sent from the channel's own app\n"],
  ])("shows the details of the messages in conversation %s", async (id, expected) => {
    const { run } = await desk();
    expect((await run(`conversations view ${id}`)).stdout).toContain(expected);
  });

  test("shows times of the user's clock on a terminal, and UTC in a pipe", async () => {
    const { run } = await desk();
    const env = { TZ: "Asia/Tokyo", NO_COLOR: "1" };
    const { stdout } = await run(`conversations view ${chat}`, { isTTY: true, env });
    expect(stdout).toContain("── Sunday, 22 November 2026 ──\n\n17:00  Maya Lindqvist\n");
    expect((await run(`conversations view ${chat}`, { env })).stdout).toContain("08:00  Maya Lindqvist\n");
    expect((await run(`conversations view ${chat}`, { isTTY: true, env: { TZ: ":/no/zone" } })).exitCode).toBe(0);
  });

  test("colors who writes on a terminal only", async () => {
    const { run } = await desk();
    const { stdout } = await run(`conversations view ${noted}`, { isTTY: true });
    expect(stdout).toContain("\u001b[33m┃\u001b[39m @Grace");
    expect((await run(`conversations view ${noted}`, { isTTY: true, env: { NO_COLOR: "1" } })).stdout).not.toContain(
      "\u001b",
    );
    expect((await run(`conversations view ${noted}`)).stdout).not.toContain("\u001b");
  });

  test("shows 20 messages and says that there are more; --limit and --all show them", async () => {
    const { sandbox, run } = await desk();
    const { id } = sandbox.add.conversation();
    for (let number = 1; number <= 45; number += 1) {
      sandbox.add.message({ conversation_id: id, content: `message ${number}.` });
    }
    const numbersIn = (text: string) => [...text.matchAll(/message (\d+)\./g)].map(([, number]) => Number(number));
    const upTo45 = (count: number) => Array.from({ length: count }, (_, index) => 45 - count + 1 + index);
    const first = await run(`conversations view ${id}`);
    expect(numbersIn(first.stdout)).toEqual(upTo45(20));
    expect(first.stderr).toBe("These are the last 20 messages. For earlier ones, add --limit 100 or --all.\n");
    const limited = await run(`conversations view ${id} --limit 33`);
    expect(numbersIn(limited.stdout)).toEqual(upTo45(33));
    expect(limited.stderr).toContain("These are the last 33 messages.");
    // The sandbox begins a conversation with a message.
    for (const option of ["--limit 46", "--limit 100", "--all"]) {
      const all = await run(`conversations view ${id} ${option}`);
      expect(numbersIn(all.stdout), option).toEqual(upTo45(45));
      expect(all.stderr, option).toBe("");
    }
  });

  test("prints the conversation and its messages in data formats", async () => {
    const { run, json, sandbox } = await desk();
    const { conversation, messages } = Object(await json(`conversations view ${chat}`));
    expect(conversation).toMatchObject({ id: chat, status: "open" });
    const ids = messages.map(({ id }: { id: number }) => id);
    expect((await run(`conversations view ${chat} --format ids`)).stdout).toBe(`${ids.join("\n")}\n`);
    const lines = (await run(`conversations view ${chat} --format ndjson`)).stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(messages);
    expect((await run(`conversations view ${chat} --format csv`)).stdout).toMatch(
      /^id,created_at,message_type,sender\.name,content\r?\n/,
    );
    expect((await run(`conversations view ${chat} --jq .conversation.status`)).stdout).toBe("open\n");
    expect(sandbox.requests.every(({ method }) => method === "GET")).toBe(true);
  });

  test("makes the text of customers visible, and keeps it complete in JSON", async () => {
    const { sandbox, run, json } = await desk();
    const hostile =
      "\u001b]0;Owned\u0007\u001b[2J\u009b31m\u202egpj.exe\u2066\r\n\tsecond line\u2028third 👩‍👩‍👧‍👦 \u200b";
    const { id: contact } = sandbox.add.contact({ name: "Eve\u001b[31m\u202e" });
    const { id } = sandbox.add.conversation({ contact_id: contact });
    sandbox.add.message({ conversation_id: id, content: hostile });
    sandbox.add.message({ conversation_id: id, content: "x".repeat(100_000) });
    sandbox.add.message({ conversation_id: id, content: "ありがとう".repeat(40) });
    for (const terminal of [{ isTTY: true, columns: 40, env: { NO_COLOR: "1" } }, {}]) {
      const { stdout } = await run(`conversations view ${id}`, terminal);
      expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u200b\u2028]/u);
      expect(stdout).toContain("␛]0;Owned␇␛[2J\\u{9b}31m");
      expect(stdout).toMatch(/\n {2} second line\n {2}third 👩‍👩‍👧‍👦/u);
    }
    const { stdout } = await run(`conversations view ${id}`, { isTTY: true, columns: 40, env: { NO_COLOR: "1" } });
    for (const line of stdout.split("\n").slice(4)) expect(stringWidth(line), line).toBeLessThanOrEqual(40);
    const { messages } = Object(await json(`conversations view ${id}`));
    expect(messages[1].content).toBe(hostile);
    expect(messages[2].content).toHaveLength(100_000);
  });

  test("names the conversation that an agent may not see", async () => {
    const { run } = await desk();
    const { stdout, stderr, exitCode } = await run("conversations view 101", { as: "agentOutside" });
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 3 });
    expect(stderr).toContain("401 You are not authorized to do this action");
    expect((await run("conversations view 99999")).exitCode).toBe(4);
    expect((await run("conversations view maya")).exitCode).toBe(2);
  });
});

describe("conversations reply and note", () => {
  const sent = "The second one. It is on its way.";

  test.each([
    ["the argument", ["conversations", "reply", "108", sent], undefined],
    ["standard input, with -", ["conversations", "reply", "108", "-"], `${sent}\n`],
    ["standard input, without a text", ["conversations", "reply", "108"], `${sent}\n\n`],
    ["a file", ["conversations", "reply", "108", "--file", "text.md"], undefined],
    ["standard input as a file", ["conversations", "reply", "108", "--file", "-"], sent],
  ])("take the text from %s", async (_source, line, input) => {
    const { run, json } = await desk();
    const cwd = await folder({ "text.md": `${sent}\n` });
    const { stdout, stderr, exitCode } = await run(line, { cwd, stdin: async () => Buffer.from(input ?? "unused") });
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    expect(stdout).toMatch(/^Replied to conversation 108 with Maya Lindqvist: message \d+\.\n$/);
    const { messages } = Object(await json("conversations view 108"));
    expect(messages.at(-1)).toMatchObject({ content: sent, private: false, message_type: 1 });
  });

  test("open the editor on a terminal, with the last messages below", async () => {
    const { run, json } = await desk();
    let shown = "";
    const edit = async (text: () => Promise<string>) => {
      shown = await text();
      return `${sent}\n${shown}`;
    };
    expect((await run("conversations reply 108", { edit })).exitCode).toBe(0);
    expect(shown).toContain("Conversation 108 with Maya Lindqvist");
    expect(shown).toContain("And please: which of the two references is the right one?");
    expect(Object(await json("conversations view 108")).messages.at(-1).content).toBe(sent);
  });

  test("send nothing if the text is empty", async () => {
    const { run, writes } = await desk();
    const edit = async (text: () => Promise<string>) => text();
    const unchanged = await run("conversations reply 108", { edit });
    expect(unchanged).toEqual({ stdout: "", stderr: "wootkit: The text is empty. Nothing was sent.\n", exitCode: 1 });
    expect((await run(["conversations", "reply", "108", "  "])).exitCode).toBe(2);
    expect((await run("conversations note 108 a --file b")).exitCode).toBe(2);
    expect(writes()).toEqual([]);
  });

  test("attach files, with or without a text", async () => {
    const { run, json } = await desk();
    const cwd = await folder({ "box.png": "bytes", "bill.pdf": "more bytes" });
    const line = "conversations reply 108 'Both are attached.' --attach box.png --attach bill.pdf";
    expect((await run(line, { cwd })).exitCode).toBe(0);
    expect((await run("conversations note 108 --attach box.png", { cwd })).exitCode).toBe(0);
    const [both, one] = Object(await json("conversations view 108")).messages.slice(-2);
    expect(both.attachments.map((file: { file_type: string }) => file.file_type)).toEqual(["image", "file"]);
    expect(one).toMatchObject({ content: null, private: true });
    const missing = await run("conversations reply 108 x --attach none.png", { cwd });
    expect(missing).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("none.png cannot be read") });
  });

  test("do not reply if the channel takes no reply now, but write notes", async () => {
    const { run, writes } = await desk();
    const { stdout, stderr, exitCode } = await run("conversations reply 104 'Are you there?'");
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 1 });
    expect(stderr).toMatch(/^wootkit: Conversation 104 takes no reply now: .+ Nothing was sent\.\n.+\n$/);
    expect(writes()).toEqual([]);
    expect((await run("conversations note 104 'No answer yet.'")).exitCode).toBe(0);
  });

  test("a note is private, and mentions agents", async () => {
    const { run, json } = await desk();
    const { stdout } = await run("conversations note 106 'please look' --mention grace");
    expect(stdout).toMatch(/^Wrote a private note into conversation 106 with Maya Lindqvist: message \d+\.\n$/);
    expect(Object(await json("conversations view 106")).messages.at(-1)).toMatchObject({ private: true });
    expect((await run("conversations view 106")).stdout).toContain("┃ @Grace Lindholm please look\n");
    const { mentions } = Object(await json("inbox", { as: "agent" }));
    expect(mentions.map(({ id }: { id: number }) => id)).toContain(106);
  });

  test("--json prints the server's response, and --dry-run sends nothing", async () => {
    const { run, json, writes } = await desk();
    expect(await json("conversations reply 108 hello")).toMatchObject({ content: "hello", conversation_id: 108 });
    expect(writes()).toEqual(["createMessage"]);
    const { stdout, exitCode } = await run("conversations reply 108 hello --dry-run");
    expect(exitCode).toBe(0);
    expect(stdout).toContain('"content":"hello"');
    expect(writes()).toEqual([]);
  });
});

describe("conversations list", () => {
  test("shows names in place of IDs", async () => {
    const { run } = await desk();
    const { stdout, stderr } = await run("conversations list --mine --status all --format table", { columns: 130 });
    expect(`\n${stdout}`).toMatchInlineSnapshot(`
      "
        ID  STATUS    PRIORITY  CONTACT         ASSIGNEE  INBOX                   LABELS        UNREAD  AGO   LAST MESSAGE
       106  open      high      Maya Lindqvist  Ada       Shop orders             returns, vip       0  20 h  Approved by Jonas. Book t…
      4101  open      -         Arno Nygaard    Ada       Shop orders             -                  0  1 d   -
       105  snoozed   low       Maya Lindqvist  Ada       help@northwind.example  spare-part         0  2 d   It comes with Thursday's…
      6011  open      -         Farida Rahimi   Ada       Shop orders             -                  1  9 d   We moved, here is the new…
       101  resolved  -         Maya Lindqvist  Ada       help@northwind.example  billing            0  7 mo  Of course. The corrected…
      "
    `);
    expect(stderr).toBe("");
  });

  test("finds by the names of agents, inboxes, teams and labels", async () => {
    const { json } = await desk();
    const list = async (options: string) => Object(await json(`conversations list ${options}`)).data.payload;
    for (const one of await list("--inbox 'website chat'")) expect(one).toMatchObject({ inbox_id: 1, status: "open" });
    for (const one of await list("--team returns --status all")) expect(one.meta.team.name).toBe("returns");
    for (const one of await list("--label vip --status all")) expect(one.labels).toContain("vip");
    for (const one of await list("--mine")) expect(one.meta.assignee.name).toBe("Ada Okonkwo");
    for (const one of await list("--assignee none")) expect(one.meta.assignee_type).not.toBe("User");
    const { payload } = Object(await json("conversations list --assignee grace --inbox website"));
    expect(payload.length).toBeGreaterThan(0);
    for (const one of payload)
      expect(one).toMatchObject({ inbox_id: 1, meta: { assignee: { name: "Grace Lindholm" } } });
  });

  test("lists as many as --limit says, and every one once with --all", async () => {
    const { sandbox, run } = await desk();
    const ids = async (options: string) =>
      (await run(`conversations list --format ids ${options}`)).stdout.trimEnd().split("\n");
    const { stderr } = await run("conversations list");
    const total = Number(/^These are 25 of (\d+)\. Add --limit 100, or --all\.\n$/.exec(stderr)?.[1]);
    expect(total).toBeGreaterThan(100);
    expect(new Set(await ids("--limit 60")).size).toBe(60);
    const all = await ids("--all");
    expect(all).toHaveLength(total);
    expect(new Set(all).size).toBe(total);
    sandbox.add.conversations({ contact_id: 1, count: 60 });
    expect(new Set(await ids("--all")).size).toBe(total + 60);
  });

  test("prints the requests of a dry run on a terminal, and sends none of them", async () => {
    const { run, sandbox } = await desk();
    for (const options of ["--limit 60", "--all", "", "--mine"]) {
      const { stdout, exitCode } = await run(`conversations list ${options} --dry-run`, { isTTY: true });
      expect(exitCode).toBe(0);
      expect(stdout.match(/^curl -X .+/gm), options).toEqual([expect.stringContaining("/conversations")]);
    }
    expect(sandbox.requests).toEqual([]);
    const named = await run("conversations list --assignee grace --limit 3 --dry-run", { isTTY: true });
    expect(named.stdout.match(/^curl -X .+/gm)).toEqual([expect.stringContaining("/conversations/filter")]);
    expect(sandbox.requests.map(({ operation }) => operation)).toEqual(["listAgents"]);
  });

  test("prints conversations while it reads, so that a failure loses only the rest", async () => {
    const { run, sandbox } = await desk();
    const fetch = (request: Request) => {
      if (sandbox.requests.length >= 4) request.headers.set("x-sandbox-fault", "status=503");
      return globalThis.fetch(request);
    };
    const { stdout, exitCode } = await run("conversations list --all --format ndjson", { fetch });
    expect(stdout.trimEnd().split("\n")).toHaveLength(100);
    expect(exitCode).toBe(1);
  });

  test("sorts by short words", async () => {
    const { json } = await desk();
    const { data } = Object(await json("conversations list --sort oldest"));
    const times = data.payload.map((one: { created_at: number }) => one.created_at);
    expect(times).toEqual(times.toSorted((one: number, other: number) => one - other));
  });

  test.each([
    ["--inbox nope", 4, 'There is no inbox "nope".\nThe inboxes are '],
    ["--inbox t", 2, '--inbox "t" matches 4 inboxes: Telegram (11), '],
    ["--assignee zoe", 4, 'There is no agent "zoe".'],
    ["--team x", 4, 'There is no team "x".\nThe teams are returns (1) and wholesale (2).'],
    ["--label nope", 4, 'There is no label "nope".'],
    ["--mine --unassigned", 2, "--mine, --unassigned and --assignee contradict each other."],
    ["--limit 3 --all", 2, "--limit, --all and --page contradict each other."],
    ["--limit x", 2, '--limit must be a positive integer such as 42, got "x".'],
    ["--sort nicest", 2, '--sort must be activity, newest, oldest, priority, waiting, or unread, got "nicest".'],
    ["--assignee grace --sort oldest", 2, "--sort cannot be combined with the name of an agent"],
  ])("explains %s", async (options, code, message) => {
    const { run } = await desk();
    const { stdout, stderr, exitCode } = await run(`conversations list ${options}`);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: code });
    expect(stderr).toContain(message);
  });

  test("an agent who is in no inbox gets an empty list", async () => {
    const { run } = await desk();
    const { stderr, exitCode } = await run("conversations list --format table", { as: "agentOutside" });
    expect({ stderr, exitCode }).toEqual({
      stderr: "No conversations. Only open ones are listed, unless --status says otherwise.\n",
      exitCode: 0,
    });
  });
});

describe("a day at the desk", () => {
  test("assign, label, snooze, resolve and reopen say what the conversation is now", async () => {
    const { run, json } = await desk();
    const steps = [
      ["assign 106 grace", "106  assigned to Grace Lindholm\n"],
      ["assign 106 none", "106  assigned to no one\n"],
      ["assign 106 me --team wholesale", "106  assigned to Ada Okonkwo, team wholesale\n"],
      ["assign 106 --team none", "106  no team\n"],
      ["label 106 --add billing --remove vip --remove returns", "106  labels: billing\n"],
      ["label 106 --set none", "106  no labels\n"],
      ["priority 106 none", "106  no priority\n"],
      ["priority 106 urgent", "106  priority urgent\n"],
      ["snooze 106 --until 2026-12-24T09:00:00Z", "106  snoozed until 24 Dec 2026, 09:00 UTC\n"],
      [
        "snooze 105 --until reply",
        "105  snoozed until 24 Nov 2026, 09:00 UTC, the time that it was snoozed until before",
      ],
      ["reopen 106", "106  open\n"],
      ["resolve 106", "106  resolved\n"],
    ] as const;
    for (const [line, expected] of steps) {
      const { stdout, stderr, exitCode } = await run(`conversations ${line}`);
      expect({ stderr, exitCode }, line).toEqual({ stderr: "", exitCode: 0 });
      expect(stdout, line).toContain(expected);
    }
    const { conversation } = Object(await json("conversations view 106"));
    expect(conversation).toMatchObject({ status: "resolved", priority: "urgent", labels: [] });
    expect(conversation.meta.assignee.name).toBe("Ada Okonkwo");
    expect(conversation.meta.team).toBeUndefined();
  });

  test("several conversations get one line each, and the exit code is that of the failure", async () => {
    const { run, writes } = await desk();
    const { stdout, stderr, exitCode } = await run("conversations resolve 106 99999 108 106");
    expect(stdout).toBe("  106  resolved\n  108  resolved\n");
    expect(stderr).toMatch(/^wootkit: 99999: 404 Resource could not be found .+\n.+\n$/);
    expect(exitCode).toBe(4);
    expect(writes()).toHaveLength(3);
    const printed = await run("conversations reopen 106 99999 --json");
    expect(JSON.parse(printed.stdout)).toEqual([
      { id: 106, ok: true, status: "open", snoozed_until: null },
      { id: 99999, ok: false, error: expect.stringContaining("404") },
    ]);
    expect((await run("conversations priority 106 108 high")).stdout).toBe("106  priority high\n108  priority high\n");
    expect((await run("conversations assign 106 108 none")).exitCode).toBe(0);
  });

  test("a wrong reference changes nothing", async () => {
    const { run, writes } = await desk();
    for (const line of [
      "resolve 106 abc",
      "resolve",
      "assign 106 zoe",
      "assign 106 108 109 --assignee-id 2",
      "label 106 --add nope",
      "label 106",
      "label 106 --set vip --add vip",
      "label 106 --add vip --remove VIP",
      "priority 106",
      "priority 106 highest",
      "snooze 106",
      "snooze 106 --until yesterday",
      "snooze 106 --until later",
    ]) {
      const { exitCode, stderr } = await run(`conversations ${line}`);
      expect([2, 4], `${line}: ${stderr}`).toContain(exitCode);
      expect(stderr).toMatch(/^wootkit: .+\n(.+\n)?$/);
    }
    expect(writes()).toEqual([]);
  });

  test("a lost connection stops the rest, and names it", async () => {
    const faults = [{ operation: "toggleConversationStatus", drop: true, times: 1 }];
    const { run } = await desk({ faults });
    const { stdout, stderr, exitCode } = await run("conversations resolve 106 107 108");
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 6 });
    expect(stderr).toContain("Not tried: 107 108\n");
  });

  test("--json of one conversation is the server's response, and --dry-run changes nothing", async () => {
    const { run, json, writes } = await desk();
    expect(await json("conversations resolve 106")).toEqual({
      payload: { success: true, conversation_id: 106, current_status: "resolved", snoozed_until: null },
    });
    expect(await json("conversations label 106 --add billing")).toMatchObject({
      payload: ["returns", "vip", "billing"],
    });
    writes();
    const lines = [
      "resolve 106 108",
      "label 106 108 --add billing",
      "assign 108 me --team returns",
      "priority 106 108 low",
    ];
    for (const line of lines) {
      const { stdout, stderr, exitCode } = await run(`conversations ${line} --dry-run`);
      expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
      expect(stdout.match(/^curl -X POST /gm), line).toHaveLength(2);
    }
    expect(writes()).toEqual([]);
  });

  test("an agent cannot change a conversation in another inbox", async () => {
    const { run } = await desk();
    const { stdout, stderr, exitCode } = await run("conversations resolve 101 108", { as: "agent" });
    expect(stdout).toBe("108  resolved\n");
    expect(stderr).toContain("wootkit: 101: 401 ");
    expect(exitCode).toBe(3);
  });

  test("a link of the dashboard is a conversation, unless it is of another server or account", async () => {
    const { run, url } = await desk();
    expect((await run(`conversations resolve ${url}/app/accounts/1/conversations/106?messageId=1`)).stdout).toBe(
      "106  resolved\n",
    );
    expect((await run("conversations view '#106'")).exitCode).toBe(0);
    for (const link of [
      `${url}/app/accounts/2/conversations/106`,
      "https://desk.example/app/accounts/1/conversations/106",
    ]) {
      expect(await run(`conversations resolve ${link}`)).toMatchObject({ stdout: "", exitCode: 2 });
    }
    const contact = await run(`conversations view ${url}/app/accounts/1/contacts/1`);
    expect(contact).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("contact 1") });
  });
});
