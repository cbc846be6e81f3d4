import { describe, expect, test } from "vitest";
import { desk } from "./desk.ts";

describe("contacts view", () => {
  test("is a card of the contact and its open conversations", async () => {
    const { run } = await desk();
    const { stdout, stderr, exitCode } = await run("contacts view maya.lindqvist@fjordline.example");
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    expect(`\n${stdout}`).toMatchInlineSnapshot(`
      "
      Maya Lindqvist (contact 1)

      E-mail       maya.lindqvist@fjordline.example
      Phone        +12025550114
      Identifier   crm-1001
      Company      Fjordline Outdoor
      Location     Gothenburg, Sweden
      About        Runs two shops, orders every spring
      linkedin     maya-lindqvist
      Labels       vip
      plan         wholesale
      orders       41
      newsletter   true
      Inboxes      help@northwind.example, Website chat, WhatsApp, Instagram, Shop or…
      Last active  2 min ago
      Created      7 months ago

      3 of 8 conversations are open.
       ID  STATUS  PRIO    ASSIGNEE  INBOX       LABELS    NEW  AGO    LAST MESSAGE
      108  open    urgent  Grace     Website c…  vip         2  2 min  And please: wh…
      107  open    medium  -         Phone line  -           1  5 h    Voice Call
      106  open    high    Ada       Shop orde…  returns…    0  20 h   Approved by Jo…
      All of them: wootkit contacts conversations 1 --all
      "
    `);
  });

  test("prints the contact, its labels and its conversations as JSON", async () => {
    const { run, json } = await desk();
    const card = Object(await json("contacts view 1"));
    expect(Object.keys(card)).toEqual(["id", "contact", "labels", "conversations"]);
    expect(card).toMatchObject({ id: 1, contact: { name: "Maya Lindqvist" }, labels: ["vip"] });
    expect(card.conversations).toHaveLength(8);
    expect((await run("contacts view 1 --format ids")).stdout).toBe("1\n");
  });

  test("suggests a command that works", async () => {
    const { run } = await desk();
    const { stdout } = await run("contacts view 13");
    const [, suggested = ""] = /^All of them: wootkit (.+)$/m.exec(stdout) ?? [];
    expect((await run(`${suggested} --format ids`)).stdout.trimEnd().split("\n").length).toBeGreaterThan(20);
  });

  test("makes the text of customers visible, and fits the terminal", async () => {
    const { sandbox, run } = await desk();
    const name = "Eve\u001b[31m\u202e\nX";
    const custom_attributes = { "note\u001b[2J": `${"long ".repeat(50)}\u0007`, 花: "🌸" };
    const { id } = sandbox.add.contact({ name, email: "eve@hostile.example", custom_attributes });
    const { stdout } = await run(`contacts view ${id}`, { isTTY: true, columns: 60, env: { NO_COLOR: "1" } });
    expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    for (const line of stdout.split("\n")) expect(line.length, line).toBeLessThanOrEqual(60);
  });

  test("says that there are no conversations that an agent can see", async () => {
    const { run } = await desk();
    const { stdout } = await run("contacts view 1", { as: "agentOutside" });
    expect(stdout).toContain("Maya Lindqvist (contact 1)");
    expect(stdout).toMatch(/\nNo conversations in the inboxes that you can see\.\n$/);
  });
});

describe("contacts conversations", () => {
  /** A contact with 30 conversations: every third one is resolved, and every second one has a label. */
  async function history() {
    const one = await desk();
    const { id } = one.sandbox.add.contact({ name: "Long History", email: "long@history.example" });
    for (let index = 0; index < 30; index += 1) {
      one.sandbox.add.conversation({
        contact_id: id,
        status: index % 3 === 0 ? "resolved" : "open",
        labels: index % 2 === 0 ? ["vip"] : [],
      });
    }
    const list = async (options: string) => {
      const { stdout, stderr } = await one.run(
        `contacts conversations long@history.example ${options} --format ndjson`,
      );
      const items = stdout
        .trimEnd()
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line));
      return { items, stderr };
    };
    return { ...one, id, list };
  }

  test("filters the whole history, and not the newest 20", async () => {
    const { list } = await history();
    const resolved = await list("--status resolved");
    expect(resolved.items).toHaveLength(10);
    for (const { status } of resolved.items) expect(status).toBe("resolved");
    expect(resolved.stderr).toBe("");
    const several = await list("--status resolved --status open --label vip");
    expect(several.items).toHaveLength(15);
    const open = await list("--status open --all");
    expect(open.items).toHaveLength(20);
  });

  test("says that there are more than it lists, also with filters", async () => {
    const { list } = await history();
    expect((await list("")).stderr).toBe(
      "The server sent 20, and there may be more. Add --all for the whole history.\n",
    );
    const { items, stderr } = await list("--inbox 1 --since 1d");
    expect(items).toHaveLength(20);
    expect(stderr).toBe("These are the newest 20, and there are more. Add --all for the whole history.\n");
    expect((await list("--all")).items).toHaveLength(30);
    expect((await list("--all")).stderr).toBe("");
  });

  test("filters by time, assignee and team", async () => {
    const { json, run } = await desk();
    const ids = async (options: string) =>
      Object(await json(`contacts conversations 1 ${options}`)).map(({ id }: { id: number }) => id);
    expect(await ids("--since 1d --all")).toEqual([108, 107, 106]);
    expect(await ids("--until 2026-11-01 --since 2026-01-01")).toEqual([102, 101]);
    expect(await ids("--assignee noor")).toEqual([103]);
    expect(await ids("--assignee me --team returns")).toEqual([106]);
    const { stderr, exitCode } = await run("contacts conversations 1 --status closed");
    expect({ stderr, exitCode }).toEqual({
      stderr: 'wootkit: --status must be open, pending, snoozed, or resolved, got "closed".\n',
      exitCode: 2,
    });
    expect((await run("contacts conversations 1 --since 1d --until 2d")).exitCode).toBe(2);
    expect((await run("contacts conversations 1 --since soon")).exitCode).toBe(2);
  });

  test("says that none match", async () => {
    const { run } = await desk();
    const { stdout, stderr } = await run("contacts conversations 1 --label billing --status open --format table");
    expect({ stdout, stderr }).toEqual({
      stdout: "",
      stderr: "Contact 1 has no such conversations in the inboxes that you can see.\n",
    });
  });
});

describe("contacts create", () => {
  test("sets the company, the location and labels", async () => {
    const { run, json } = await desk();
    const line =
      "contacts create --name 'Carla Fir' --email carla@fir.example --company 'Fir & Sons' --city Riga --label vip";
    const { stderr, exitCode } = await run(line);
    expect({ stderr, exitCode }).toEqual({
      stderr: expect.stringMatching(/^Created contact \d+ with vip\.\n$/),
      exitCode: 0,
    });
    const { contact, labels } = Object(await json("contacts view carla@fir.example"));
    expect(contact.additional_attributes).toMatchObject({ company_name: "Fir & Sons", city: "Riga" });
    expect(labels).toEqual(["vip"]);
    const plain = await run(
      "contacts create --name 'Plain' --additional-attributes.description x --country Latvia --json",
    );
    expect(JSON.parse(plain.stdout).payload.contact.additional_attributes).toMatchObject({
      description: "x",
      country: "Latvia",
    });
  });

  test("names the contact that has the e-mail address already", async () => {
    const { run } = await desk();
    for (const option of ["", "--label vip"]) {
      const { stdout, stderr, exitCode } = await run(
        `contacts create --email maya.lindqvist@fjordline.example ${option}`,
      );
      expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 1 });
      expect(stderr).toMatch(
        /^wootkit: 422 Email has already been taken .+\nIt is contact 1 \(Maya Lindqvist\): wootkit contacts view 1\n$/,
      );
    }
  });
});

describe("contacts merge", () => {
  test("shows both contacts, and merges them after a yes", async () => {
    const { run, writes } = await desk();
    const questions: string[] = [];
    const replying = (reply: string) => async (question: string) => {
      questions.push(question);
      return reply;
    };
    const line = "contacts merge maya.lindqvist@fjordline.example sten@halvorsen.example";
    expect(await run(line, { ask: replying("n") })).toMatchObject({ stdout: "", exitCode: 1 });
    expect(writes()).toEqual([]);
    expect((await run(line, { ask: replying("yes") })).exitCode).toBe(0);
    expect(questions[0]).toBe(
      "Merge contact 2 (Sten Halvorsen, sten@halvorsen.example, 0 conversations) into contact 1 (Maya Lindqvist, maya.lindqvist@fjordline.example, +12025550114, 8 conversations)? The first of them is deleted. This cannot be undone. [y/N] ",
    );
    expect((await run("contacts view 2")).exitCode).toBe(4);
  });

  test("needs --yes without a terminal, and two different contacts", async () => {
    const { run, json, writes } = await desk();
    const { stdout, stderr, exitCode } = await run("contacts merge 1 2");
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toMatch(
      /\? .+Nothing was done, as there is no terminal to ask on\.\nAdd --yes to skip the question\.\n$/,
    );
    expect((await run("contacts merge 1 maya.lindqvist@fjordline.example --yes")).stderr).toContain(
      "Both arguments are contact 1.",
    );
    expect((await run("contacts merge 1 2 --dry-run")).stdout).toContain('{"base_contact_id":1,"mergee_contact_id":2}');
    expect(writes()).toEqual([]);
    expect(await json("contacts merge 1 2 --yes")).toMatchObject({ id: 1 });
  });
});

describe("contacts label", () => {
  test("adds, removes and sets labels", async () => {
    const { run, json } = await desk();
    expect((await run("contacts label 1 --add billing --remove vip")).stdout).toBe("Contact 1 has labels: billing\n");
    expect((await run("contacts label 1 --set vip,presale")).stdout).toBe("Contact 1 has labels: vip, presale\n");
    expect(await json("contacts label 1 --set none")).toEqual({ payload: [] });
    expect((await run("contacts label 1")).stderr).toContain("Missing: --add, --remove, or --set.");
  });
});
