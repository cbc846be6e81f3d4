import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Conversation } from "@wootkit/client";
import { createSandbox, type SandboxOptions } from "@wootkit/sandbox";
import { describe, expect, test } from "vitest";
import { type Desk, deskOf, testFolder } from "./rich-desk.ts";
import { now } from "./run-wootkit.ts";

/** Returns a desk whose times are relative to the tests' clock. */
function desk(options: SandboxOptions = {}, role: "admin" | "agent" = "admin"): Desk & { readonly cwd: string } {
  const sandbox = createSandbox({ now: () => now, ...options });
  const cwd = testFolder();
  return { ...deskOf(sandbox, cwd, sandbox.tokens[role]), cwd };
}

interface Row {
  readonly [key: string]: unknown;
  readonly id: number;
}

/** Reads records that were exported. */
function rows(...path: readonly string[]): readonly Row[] {
  const lines = readFileSync(join(...path), "utf8").split("\n");
  expect(lines.pop()).toBe("");
  return lines.map((line) => JSON.parse(line));
}

function summary(...path: readonly string[]) {
  return JSON.parse(readFileSync(`${join(...path)}.summary.json`, "utf8"));
}

const ids = (records: readonly { readonly id: number }[]) =>
  records.map(({ id }) => id).sort((one, other) => one - other);

describe("a complete export", () => {
  test("has each conversation as the server sends it", async () => {
    const { run, client, cwd } = desk();
    const { stdout, stderr, exitCode } = await run("export conversations --out all.ndjson");
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 0 });
    expect(stderr).toMatch(/^Exported 280 conversations to .*all\.ndjson\.\nSHA-256 [0-9a-f]{64}\n$/);
    const exported = rows(cwd, "all.ndjson");
    const listed: Row[] = [];
    const list = client.conversations.list({ status: "all", sort_by: "created_at_asc" });
    for await (const one of list) listed.push({ ...one });
    const byId = (one: Row, other: Row) => one.id - other.id;
    expect(exported).toEqual(listed.sort(byId));
  });

  test("has each contact of the list", async () => {
    const { run, client, cwd } = desk();
    expect((await run("export contacts --out all.ndjson")).exitCode).toBe(0);
    const listed: Row[] = [];
    for await (const one of client.contacts.list({ sort: "created_at" })) listed.push({ ...one });
    expect(listed.length).toBeGreaterThan(80);
    expect(ids(rows(cwd, "all.ndjson"))).toEqual(ids(listed));
  });

  test("has each message of each conversation", async () => {
    const { run, client, cwd } = desk();
    const { stderr } = await run("export messages --out all.ndjson");
    const exported = rows(cwd, "all.ndjson");
    expect(stderr).toContain(`Exported ${exported.length} messages`);
    const listed: Row[] = [];
    for await (const { id } of client.conversations.list({ status: "all", sort_by: "created_at_asc" }))
      for await (const message of client.messages.history(id)) listed.push({ ...message });
    expect(ids(exported)).toEqual(ids(listed));
    expect(listed.length).toBeGreaterThan(200);
  });

  test("comes with a summary whose checksum and counts are those of the data", async () => {
    const { run, cwd } = desk();
    await run("export messages --out all.ndjson");
    const data = readFileSync(join(cwd, "all.ndjson"));
    const times = rows(cwd, "all.ndjson").map(({ created_at }) => Number(created_at));
    const iso = (seconds: number) => new Date(seconds * 1000).toISOString();
    expect(summary(cwd, "all.ndjson")).toEqual({
      export: {
        kind: "messages",
        format: "ndjson",
        base_url: "http://sandbox.localhost",
        account_id: 1,
        user_id: 1,
      },
      records: times.length,
      bytes: data.length,
      sha256: createHash("sha256").update(data).digest("hex"),
      oldest: iso(Math.min(...times)),
      newest: iso(Math.max(...times)),
      started_at: "2026-11-22T09:00:00.000Z",
      finished_at: "2026-11-22T09:00:00.000Z",
      resumed: 0,
      server_version: "4.16.2",
      user: { id: 1, name: "Ada Okonkwo", role: "administrator" },
      may_be_incomplete: [],
    });
    expect(readdirSync(cwd).sort()).toEqual(["all.ndjson", "all.ndjson.summary.json"]);
  });

  test("of an agent says that the agent may not see everything", async () => {
    const { run, cwd } = desk({}, "agent");
    const { stderr } = await run("export conversations --out all.ndjson");
    const note = "The token's owner is an agent, and sees only the conversations of their inboxes.";
    expect(stderr).toContain(`\n${note}\n`);
    expect(summary(cwd, "all.ndjson").may_be_incomplete).toEqual([note]);
    expect(rows(cwd, "all.ndjson").length).toBeLessThan(280);
  });

  test.each(["4.5.2", "4.9.2", "4.11.1", "4.14.2"] as const)("is the same from Chatwoot %s", async (version) => {
    const { run, cwd } = desk({ version });
    expect((await run("export conversations --out all.ndjson")).exitCode).toBe(0);
    expect(rows(cwd, "all.ndjson")).toHaveLength(280);
    expect((await run("export messages --out messages.ndjson")).exitCode).toBe(0);
    expect((await run("export contacts --out contacts.ndjson")).exitCode).toBe(0);
  });

  test("names conversations that the server fails to send, and has all others", async () => {
    const { run, cwd } = desk();
    const { stderr, exitCode } = await run("export conversations --account 5 --out attic.ndjson");
    expect(exitCode).toBe(1);
    const failed = [...stderr.matchAll(/The server fails to send conversation (\d+)\./g)];
    expect(failed).toHaveLength(3);
    expect(summary(cwd, "attic.ndjson").may_be_incomplete).toHaveLength(3);
  });

  test("of an empty account has no records", async () => {
    const sandbox = createSandbox({ seed: "empty" });
    const { id: accountId } = sandbox.add.account({ name: "New" });
    const { token } = sandbox.add.agent({ name: "Admin", role: "administrator", account_id: accountId });
    const cwd = testFolder();
    const { run } = deskOf(sandbox, cwd, token, accountId);
    for (const kind of ["contacts", "conversations", "messages"]) {
      expect((await run(`export ${kind} --out ${kind}.csv --format csv`)).exitCode).toBe(0);
      expect(readFileSync(join(cwd, `${kind}.csv`), "utf8")).toMatch(/^id,.*\r\n$/);
    }
  });
});

describe("conditions", () => {
  const hour = 3600;
  const start = new Date(now - 48 * hour * 1000).toISOString();
  const end = new Date(now - hour * 1000).toISOString();

  test.each([
    ["conversations", "last_activity_at"],
    ["messages", "created_at"],
    ["contacts", "created_at"],
  ])("--since and --until choose %s by %s", async (kind, field) => {
    const { run, cwd } = desk();
    await run(`export ${kind} --out all.ndjson`);
    await run(`export ${kind} --out some.ndjson --since ${start} --until ${end}`);
    const isIn = (row: Row) =>
      Number(row[field]) >= Date.parse(start) / 1000 && Number(row[field]) < Date.parse(end) / 1000;
    const all = rows(cwd, "all.ndjson");
    const expected = all.filter(isIn);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(all.length);
    expect(ids(rows(cwd, "some.ndjson"))).toEqual(ids(expected));
  });

  test("the status, inbox, assignee, team, and label choose conversations and their messages", async () => {
    const { run, cwd } = desk();
    await run("export conversations --out all.ndjson");
    // The records are conversations, as another test shows.
    const all = rows(cwd, "all.ndjson") as readonly unknown[] as readonly Conversation[];
    const cases: readonly (readonly [string, (row: Conversation) => boolean])[] = [
      ["--status open --status snoozed", ({ status }) => status === "open" || status === "snoozed"],
      ["--inbox 5", ({ inbox_id }) => inbox_id === 5],
      ["--label vip", ({ labels }) => labels.includes("vip")],
      ["--inbox shop --inbox 5", ({ inbox_id }) => inbox_id === 2 || inbox_id === 5],
      [
        "--assignee grace@northwind.example",
        ({ meta }) => meta.assignee?.id === 2 && meta.assignee_type !== "AgentBot",
      ],
      ["--team returns", ({ meta }) => meta.team?.name === "returns"],
    ];
    for (const [index, [options, fits]] of cases.entries()) {
      const expected = ids(all.filter(fits));
      expect(expected.length, options).toBeGreaterThan(0);
      expect((await run(`export conversations --out c${index}.ndjson ${options}`)).exitCode).toBe(0);
      expect(ids(rows(cwd, `c${index}.ndjson`)), options).toEqual(expected);
      await run(`export messages --out m${index}.ndjson ${options}`);
      const owners = new Set(rows(cwd, `m${index}.ndjson`).map((row) => Number(row.conversation_id)));
      expect([...owners].filter((id) => !expected.includes(id))).toEqual([]);
    }
  });

  test.each([
    ["--since long-ago", "--since must be a time such as 24h"],
    ["--since 2026-13-40", "--since must be a time"],
    ["--since 2026-11-22 --until 2026-11-21", "--until must be after --since"],
    ["--shard 9/8", "--shard must be a part and the number of parts, such as 2/8"],
    ["--shard 0/8", "--shard must be"],
    ["--status closed", "--status must be open, resolved, pending, or snoozed"],
    ["--format xml", "--format must be ndjson or csv"],
    ["--requests-per-minute 0", "--requests-per-minute must be a positive integer"],
  ])("%s is refused before anything is sent or written", async (options, message) => {
    const { run, sandbox, cwd } = desk();
    const { stderr, exitCode } = await run(`export conversations --out all.ndjson ${options}`);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
    expect(sandbox.requests).toHaveLength(0);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test("--dry-run sends and writes nothing", async () => {
    const { run, sandbox, cwd } = desk();
    const { stdout, exitCode } = await run("export conversations --out all.ndjson --dry-run");
    expect(stdout).toMatch(/^curl -X GET http:/);
    expect(exitCode).toBe(0);
    expect(sandbox.requests).toHaveLength(0);
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe("shards", () => {
  test.each(["contacts", "conversations", "messages"])("of %s are disjoint, and together the whole", async (kind) => {
    const { run, cwd } = desk();
    mkdirSync(join(cwd, "parts"));
    await run(`export ${kind} --out all.ndjson`);
    const parts: (readonly Row[])[] = [];
    for (const part of [1, 2, 3]) {
      await run(`export ${kind} --out parts --shard ${part}/3`);
      parts.push(rows(cwd, "parts", `${kind}.${part}-of-3.ndjson`));
    }
    for (const part of parts) expect(part.length).toBeGreaterThan(10);
    expect(ids(parts.flat())).toEqual(ids(rows(cwd, "all.ndjson")));
    expect(new Set(ids(parts.flat())).size).toBe(parts.flat().length);
    if (kind !== "contacts") return;
    for (const [index, part] of parts.entries()) for (const { id } of part) expect(id % 3).toBe((index + 1) % 3);
  });
});

describe("writes during an export", () => {
  /** Runs work after every few requests of the export. */
  function disturbed(original: Desk, every: number, work: (count: number) => Promise<unknown>) {
    let count = 0;
    return async (request: Request) => {
      const response = await original.sandbox.fetch(request);
      if (++count % every === 0) await work(count);
      return response;
    };
  }

  test("neither hide nor repeat a conversation", async () => {
    const one = desk();
    const { run, client, cwd } = one;
    const before = new Set<number>();
    for await (const { id } of client.conversations.list({ status: "all", sort_by: "created_at_asc" })) before.add(id);
    const deleted = new Set<number>();
    const fetch = disturbed(one, 2, async (count) => {
      const old = [...before][(count * 37) % before.size] ?? 0;
      // A message moves an old conversation to the top, and another conversation is new.
      await client.messages.create(old, { content: "moved" }).catch(() => {});
      await client.conversations.create({ inbox_id: 1, contact_id: 1 }).catch(() => {});
      if (count % 6 === 0)
        await client.conversations.delete([...before][count] ?? 0).then(() => deleted.add([...before][count] ?? 0));
    });
    expect((await run("export conversations --out all.ndjson", { fetch })).exitCode).toBe(0);
    const exported = ids(rows(cwd, "all.ndjson"));
    expect(deleted.size).toBeGreaterThan(1);
    expect(new Set(exported).size).toBe(exported.length);
    expect([...before].filter((id) => !deleted.has(id) && !exported.includes(id))).toEqual([]);
  });

  test("neither hide nor repeat a contact", async () => {
    const one = desk();
    const { run, client, sandbox, cwd } = one;
    for (let count = 0; count < 300; count++) sandbox.add.contact({ email: `c${count}@many.example` });
    const visitors = Array.from({ length: 60 }, () => sandbox.add.contact({ name: "A visitor" }).id);
    for (let count = 0; count < 300; count++) sandbox.add.contact({ email: `d${count}@many.example` });
    const before: number[] = [];
    for await (const { id } of client.contacts.list({ sort: "created_at" })) before.push(id);
    const deleted = new Set<number>();
    const fetch = disturbed(one, 3, async (count) => {
      // The visitor comes into the middle of the list, and moves others to the next page.
      const visitor = visitors.pop();
      if (visitor !== undefined) await client.contacts.update(visitor, { email: `v${count}@visit.example` });
      await client.contacts.create({ email: `n${count}@new.example` });
      const victim = before[(count * 7) % before.length] ?? 0;
      if (count % 2 === 0)
        await client.contacts.delete(victim).then(
          () => deleted.add(victim),
          () => {},
        );
    });
    expect((await run("export contacts --out all.ndjson", { fetch })).exitCode).toBe(0);
    const exported = ids(rows(cwd, "all.ndjson"));
    expect(deleted.size).toBeGreaterThan(3);
    expect(new Set(exported).size).toBe(exported.length);
    expect(before.filter((id) => !deleted.has(id) && !exported.includes(id))).toEqual([]);
  });
});
