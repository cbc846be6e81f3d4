import { describe, expect, test } from "vitest";
import { type Desk, desk } from "./desk.ts";

/** A desk with two contacts of the same name, one of whom has only the name. */
async function deskWithTwins(): Promise<Desk & { readonly ids: readonly number[] }> {
  const one = await desk();
  const { add } = one.sandbox;
  const ids = [
    add.contact({ name: "Robin Ash", email: "robin@ash.example", phone_number: "+12025550999", identifier: "crm-77" })
      .id,
    add.contact({ name: "Robin Ash", email: "robin@other.example" }).id,
    add.contact({ name: "Only A Name" }).id,
    add.contact({ name: "Agent\u001b[31m Orange", email: "orange@hostile.example" }).id,
  ];
  return { ...one, ids };
}

describe("a contact", () => {
  test("can be an ID, a link, an e-mail address, a phone number, an identifier, or a name", async () => {
    const { run, url, ids } = await deskWithTwins();
    const [first, , nameless] = ids;
    const texts = [
      `${first}`,
      `${url}/app/accounts/1/contacts/${first}`,
      "robin@ash.example",
      "ROBIN@ash.example",
      "+1 202 555-0999",
      "12025550999",
      "0012025550999",
      "crm-77",
    ];
    for (const text of texts) {
      const { stdout, stderr } = await run(["contacts", "view", text, "--format", "ids"]);
      expect({ stdout, stderr }, text).toEqual({ stdout: `${first}\n`, stderr: "" });
    }
    expect((await run("contacts view 'only a name' --format ids")).stdout).toBe(`${nameless}\n`);
  });

  test("is named the same way in generated commands", async () => {
    const { run, ids } = await deskWithTwins();
    for (const line of ["contacts show robin@ash.example --jq .payload.id", "contacts show crm-77 --jq .payload.id"]) {
      expect((await run(line)).stdout, line).toBe(`${ids[0]}\n`);
    }
    const { stdout, stderr } = await run("contact-notes create robin@ash.example --content hi --dry-run");
    expect({ lines: stdout.match(/^curl .+$/gm), stderr }).toEqual({
      lines: [expect.stringContaining(`/contacts/${ids[0]}/notes`)],
      stderr: "",
    });
  });

  test("that several have is listed, and never guessed", async () => {
    const { run, ids, writes } = await deskWithTwins();
    for (const line of [
      "contacts view 'Robin Ash'",
      "contacts label 'robin ash' --add vip",
      "contacts delete 'Robin Ash' --yes",
    ]) {
      const { stdout, stderr, exitCode } = await run(line);
      expect({ stdout, exitCode }, line).toEqual({ stdout: "", exitCode: 2 });
      expect(stderr.replace(/"robin ash"/i, '"Robin Ash"')).toBe(
        `wootkit: <contact>: 2 contacts match "Robin Ash":\n` +
          `  ${ids[0]}  Robin Ash  robin@ash.example    +12025550999\n` +
          `  ${ids[1]}  Robin Ash  robin@other.example  -\n` +
          "Use the ID of one of them.\n",
      );
    }
    expect(writes()).toEqual([]);
  });

  test("that several have can be chosen on a terminal", async () => {
    const { run, ids } = await deskWithTwins();
    const asked: unknown[] = [];
    const choose = async (question: string, options: readonly string[]) => {
      asked.push(question, options.length);
      return 1;
    };
    expect((await run("contacts view 'Robin Ash' --format ids", { choose })).stdout).toBe(`${ids[1]}\n`);
    expect((await run("contacts show 'Robin Ash' --jq .payload.id", { choose })).stdout).toBe(`${ids[1]}\n`);
    expect(asked).toEqual([
      '2 contacts match "Robin Ash". Which one do you mean?',
      2,
      '2 contacts match "Robin Ash". Which one do you mean?',
      2,
    ]);
  });

  test("that only contains the text is offered, and not used", async () => {
    const { run } = await deskWithTwins();
    const { stdout, stderr, exitCode } = await run("contacts view orange");
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toContain('There is no contact "orange", but a similar one:\n');
    expect(stderr).toMatch(/Use its ID\.\n$/);
    expect(stderr).toMatch(/\d+ {2}Agent␛\[31m Orange {2}orange@hostile\.example {2}-\n/);
    expect(stderr).not.toContain("\u001b");
  });

  test("that does not exist ends with 4 and says how to search", async () => {
    const { run } = await deskWithTwins();
    const { stdout, stderr, exitCode } = await run("contacts conversations missing@nowhere.example");
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 4 });
    expect(stderr).toContain('There is no contact "missing@nowhere.example".');
    expect(stderr).toContain('wootkit contacts search "missing@nowhere.example"');
    expect((await run("contacts view 99999")).exitCode).toBe(4);
  });

  test.each(["0", "-1", "1.5", ""])("cannot be %j", async (text) => {
    const { run, sandbox } = await desk();
    const { stderr, exitCode } = await run(["contacts", "view", text]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("<contact> must be a positive integer such as 42");
    expect(sandbox.requests).toEqual([]);
  });
});

describe("--web", () => {
  test.each([
    ["contacts view crm-1001", "contacts/1"],
    ["contacts conversations crm-1001", "contacts/1"],
    ["contacts show crm-1001", "contacts/1"],
    ["conversations view 108", "conversations/108"],
    ["conversations list --mine", "dashboard"],
  ])("opens the page of wootkit %s", async (line, page) => {
    const { run, url } = await desk();
    const opened: string[] = [];
    const openBrowser = async (address: string) => opened.push(address) > 0;
    const expected = `${url}/app/accounts/1/${page}`;
    expect(await run(`${line} --web`, { openBrowser })).toEqual({
      stdout: "",
      stderr: `Opened ${expected}\n`,
      exitCode: 0,
    });
    expect(opened).toEqual([expected]);
    expect((await run(`${line} --web`)).stdout).toBe(`${expected}\n`);
  });
});

describe("agents, inboxes, labels and teams", () => {
  test.each([
    ["inboxes show whatsapp", "GET /api/v1/accounts/1/inboxes/6"],
    ["inboxes show 'Website chat'", "GET /api/v1/accounts/1/inboxes/1"],
    ["labels show vip", "GET /api/v1/accounts/1/labels/3"],
    ["team-members list returns", "GET /api/v1/accounts/1/teams/1/team_members"],
    ["agents update grace@northwind.example --availability online", "PATCH /api/v1/accounts/1/agents/2"],
    ["agents update me --availability online", "PATCH /api/v1/accounts/1/agents/1"],
  ])("can be named: wootkit %s", async (line, request) => {
    const { run, sandbox } = await desk();
    const { stderr, exitCode } = await run(line);
    expect(exitCode, stderr).toBe(0);
    const last = sandbox.requests.at(-1);
    expect(`${last?.method.replace("PUT", "PATCH")} ${last?.path}`).toBe(request);
  });

  test("that do not exist are an error that lists the others", async () => {
    const { run } = await desk();
    expect(await run("teams delete sales --yes")).toEqual({
      stdout: "",
      stderr: 'wootkit: There is no team "sales".\nThe teams are returns (1) and wholesale (2).\n',
      exitCode: 4,
    });
    expect(await run("teams show 'x' --json")).toMatchObject({
      exitCode: 4,
      stderr: expect.stringMatching(/^\{"error":\{"message":/),
    });
  });
});
