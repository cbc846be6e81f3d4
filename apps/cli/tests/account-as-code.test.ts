import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createSandbox } from "@wootkit/sandbox";
import { expect, test } from "vitest";
import { deskOf, emptyDesk, richDesk, testFolder } from "./rich-desk.ts";

/** Replaces text in a file, which must have it. */
function edit(folder: string, file: string, from: string | RegExp, to: string): void {
  const path = join(folder, "desk", file);
  const before = readFileSync(path, "utf8");
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

const silent = { stdout: "", stderr: "Nothing differs.\n", exitCode: 0 };

test("restores everything in an empty account, so that nothing differs", async () => {
  const cwd = testFolder();
  const source = await richDesk(cwd);
  expect(await source.run("backup desk --articles")).toMatchObject({ exitCode: 0 });
  expect(await source.run("diff desk")).toEqual(silent);
  const target = await emptyDesk(source, cwd);
  const restored = await target.run("restore desk");
  expect(restored.stderr).toMatch(/^Created \d\d, updated 1, deleted 0\.\n$/);
  expect(restored.exitCode).toBe(0);
  expect(await target.run("diff desk")).toEqual(silent);
  expect(await target.run("restore desk")).toEqual({
    stdout: "",
    stderr: "Created 0, updated 0, deleted 0.\n",
    exitCode: 0,
  });
  expect(await target.run("backup copy --articles")).toMatchObject({ exitCode: 0 });
  const files = readdirSync(join(cwd, "desk")).filter((name) => name !== "wootkit.yaml");
  expect(files.length).toBeGreaterThan(14);
  for (const file of files) {
    const text = readFileSync(join(cwd, "desk", file), "utf8");
    expect(text, file).toMatch(/^[^#]/m);
    expect(text, file).not.toMatch(/^\[\]/m);
    expect(readFileSync(join(cwd, "copy", file), "utf8"), file).toBe(text);
  }
});

test.each(["4.5.2", "4.9.2", "4.14.2"] as const)("restores what Chatwoot %s has", async (version) => {
  const cwd = testFolder();
  const source = await richDesk(cwd);
  await source.run("backup desk");
  const target = await emptyDesk(source, cwd, { version });
  const first = await target.run("restore desk");
  expect(first.stderr).toMatch(/^(This server .*\n)*Created \d\d, updated 1, deleted 0\.\n$/);
  expect(first.exitCode).toBe(0);
  const second = await target.run("diff desk");
  expect(second).toMatchObject({ stdout: "", exitCode: 0 });
  // The version has no icons of teams.
  expect(second.stderr).toContain("This server does not show icon of teams, so it is not compared.\n");
});

test("saves no secret", async () => {
  const cwd = testFolder();
  const source = await richDesk(cwd);
  await source.run("backup desk --articles");
  const secrets = [
    ...(await source.client.webhooks.list()).items.map(({ secret }) => secret),
    ...(await source.client.agentBots.list()).items.flatMap(({ secret, access_token }) => [secret, access_token]),
  ].filter((secret) => typeof secret === "string");
  expect(secrets.length).toBeGreaterThan(3);
  for (const file of readdirSync(join(cwd, "desk"))) {
    const text = readFileSync(join(cwd, "desk", file), "utf8");
    for (const secret of [...secrets, source.sandbox.tokens.admin]) expect(text).not.toContain(secret);
    expect(text, file).not.toMatch(/hmac|secret:|token:/);
  }
});

test("shows what differs, and changes only that", async () => {
  const cwd = testFolder();
  const desk = await richDesk(cwd);
  await desk.run("backup desk");
  edit(cwd, "labels.yaml", "#c0392b", "#112233");
  edit(cwd, "labels.yaml", /$/, "- title: Urgent\n  color: '#ff0000'\n");
  edit(cwd, "teams.yaml", "    - grace@northwind.example\n", "");
  edit(cwd, "macros.yaml", "One moment: 12", "Wait");
  edit(cwd, "canned-responses.yaml", "Hello again", "Hello once more");
  edit(cwd, "portals.yaml", "inbox: Website chat", "inbox: null");
  edit(cwd, "account.yaml", "Wholesale", "Retail");
  const expected = `~ labels vip
-   color: "#c0392b"
+   color: "#112233"
+ labels urgent
+   title: urgent
+   color: "#ff0000"
~ canned-responses hi
-   content: Hello again
+   content: Hello once more
~ teams returns
    members:
-     - grace@northwind.example
~ macros Hand over
    actions:
-         - "One moment: 12"
+         - Wait
~ portals northwind-help
-   inbox: Website chat
+   inbox: null
~ account
-   industry: Wholesale
+   industry: Retail
`;
  expect(await desk.run("diff desk")).toEqual({ stdout: expected, stderr: "", exitCode: 1 });
  const plan = await desk.run("restore desk --dry-run");
  expect(plan.stdout).toBe(expected);
  expect(plan.exitCode).toBe(0);
  const done = await desk.run("restore desk");
  expect(done).toEqual({ stdout: expected, stderr: "Created 1, updated 6, deleted 0.\n", exitCode: 0 });
  expect(await desk.run("diff desk")).toEqual(silent);
  const writes = desk.sandbox.requests.filter(({ method }) => method !== "GET");
  expect(
    writes
      .slice(-7)
      .map(({ operation }) => operation)
      .sort(),
  ).toEqual([
    ...["createLabel", "setTeamMembers", "updateAccount", "updateCannedResponse", "updateLabel", "updateMacro"],
    "updatePortal",
  ]);
});

test("deletes only with --prune and a confirmation", async () => {
  const cwd = testFolder();
  const desk = await richDesk(cwd);
  await desk.run("backup desk");
  await desk.client.labels.create({ title: "extra" });
  await desk.client.categories.create("northwind-help", { category: { name: "Extra", slug: "extra" } });
  const kept = await desk.run("restore desk");
  expect(kept.stdout).toBe("- labels extra\n- categories northwind-help/en/extra\n");
  expect(kept.stderr).toBe("Created 0, updated 0, deleted 0. 2 are only in the account; --prune deletes them.\n");
  expect(kept.exitCode).toBe(0);
  const refused = await desk.run("restore desk --prune");
  expect(refused.exitCode).toBe(2);
  expect(refused.stderr).toContain("Delete 2 records that the files don't have? Nothing was done");
  expect((await desk.run("restore desk --prune", { ask: async () => "n" })).stderr).toBe(
    "wootkit: Nothing was done.\n",
  );
  expect((await desk.run("restore desk --prune --dry-run --yes")).exitCode).toBe(0);
  expect((await desk.run("diff desk")).exitCode).toBe(1);
  const pruned = await desk.run("restore desk --prune --yes");
  expect(pruned.stderr).toBe("Created 0, updated 0, deleted 2.\n");
  expect(await desk.run("diff desk")).toEqual(silent);
});

test("names the agents and inboxes that the account lacks, and restores the rest", async () => {
  const cwd = testFolder();
  const source = await richDesk(cwd);
  await source.run("backup desk");
  const sandbox = createSandbox({ seed: "empty" });
  const { id } = sandbox.add.account({ name: "Other people" });
  const { token } = sandbox.add.agent({ role: "administrator", email: "ada@northwind.example", account_id: id });
  const target = deskOf(sandbox, cwd, token, id);
  const restored = await target.run("restore desk");
  expect(restored.exitCode).toBe(1);
  const problems = restored.stdout.split("\n").filter((line) => line.startsWith("!"));
  expect(problems).toEqual([
    '! teams returns: the agent "grace@northwind.example" is not in the account; restored without it.',
    '! macros Hand over: the agent "grace@northwind.example" is not in the account; left out.',
    '! automation-rules Big orders: the inbox "Website chat" is not in the account; left out.',
    '! automation-rules Big orders: the agent "grace@northwind.example" is not in the account; left out.',
    '! webhooks https://hooks.example/shop: the inbox "Website chat" is not in the account; left out.',
    '! portals northwind-help: the inbox "Website chat" is not in the account; restored without it.',
  ]);
  expect(restored.stderr).toContain("3 could not be restored.");
  const members = (await target.client.teamMembers.list((await target.client.teams.list()).items[0]?.id ?? 0)).items;
  expect(members.map(({ email }) => email)).toEqual(["ada@northwind.example"]);
  expect((await target.client.macros.list()).items.map(({ name }) => name)).toEqual(["Mine"]);
  const again = JSON.parse((await target.run("restore desk --json")).stdout);
  expect(
    again.changes.map(({ resource, name, change, result }: Record<string, string>) => [resource, name, change, result]),
  ).toEqual([
    ["teams", "returns", "update", "done"],
    ["macros", "Hand over", "create", "skipped"],
    ["automation-rules", "Big orders", "create", "skipped"],
    ["webhooks", "https://hooks.example/shop", "create", "skipped"],
    ["portals", "northwind-help", "update", "done"],
  ]);
});

test("stops cleanly, says how to go on, and finishes on the second run", async () => {
  const cwd = testFolder();
  const source = await richDesk(cwd);
  await source.run("backup desk");
  const target = await emptyDesk(source, cwd);
  const controller = new AbortController();
  let writes = 0;
  const stopped = await target.run("restore desk", {
    signal: () => controller.signal,
    fetch: (request) => {
      if (request.method !== "GET") writes += 1;
      if (writes === 6) controller.abort();
      return target.sandbox.fetch(request);
    },
  });
  expect(stopped.exitCode).toBe(130);
  expect(stopped.stderr).toMatch(
    /^Created [56], updated 0, deleted 0\.\nIt stopped before the end\. Go on with: wootkit restore desk\n/,
  );
  const dropped = await target.run("restore desk", {
    fetch: (request) =>
      request.url.endsWith("/teams") && request.method === "POST"
        ? Promise.reject(new TypeError("fetch failed"))
        : target.sandbox.fetch(request),
  });
  expect(dropped.exitCode).toBe(6);
  expect(dropped.stderr).toContain("Go on with: wootkit restore desk\n");
  expect(await target.run("restore desk")).toMatchObject({ exitCode: 0 });
  expect(await target.run("diff desk")).toEqual(silent);
});

test("does not guess among inboxes with the same name", async () => {
  const cwd = testFolder();
  const desk = await richDesk(cwd);
  await desk.run("backup desk");
  desk.sandbox.add.inbox({ name: "Website chat" });
  expect(await desk.run("diff desk")).toEqual(silent);
  edit(cwd, "webhooks.yaml", "https://hooks.example/shop", "https://hooks.example/shop-2");
  expect((await desk.run("restore desk")).stdout).toContain(
    '! webhooks https://hooks.example/shop-2: the inbox "Website chat" is ambiguous: the account has 2 of them; left out.\n',
  );
});

test("goes on when the server refuses a record", async () => {
  const cwd = testFolder();
  const source = await richDesk(cwd);
  await source.run("backup desk");
  // The slug of a portal is unique on the whole server.
  const { id } = source.sandbox.add.account({ name: "Second" });
  const { token } = source.sandbox.add.agent({ role: "administrator", account_id: id });
  const target = deskOf(source.sandbox, cwd, token, id);
  const restored = await target.run("restore desk");
  expect(restored.exitCode).toBe(1);
  expect(restored.stderr).toMatch(/^! portals northwind-help: 422 /m);
  expect(restored.stderr).toContain(
    '! categories northwind-help/en/orders: the portal "northwind-help" is not in the account',
  );
  expect((await target.client.account.get()).settings.auto_resolve_after).toBe(1440);
});

test("refuses callers who are not administrators", async () => {
  const cwd = testFolder();
  const { sandbox } = await richDesk(cwd);
  await deskOf(sandbox, cwd).run("backup desk");
  for (const command of ["backup desk", "diff desk", "restore desk"]) {
    const { stderr, exitCode } = await deskOf(sandbox, cwd, sandbox.tokens.agent).run(command);
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      "wootkit: Grace Lindholm is an agent in the account 1 (Northwind Support).\n" +
        "Only administrators can read and change the configuration of an account. Use the token of one.\n",
    );
  }
});

test.each([
  [
    "labels.yaml",
    "color:",
    "colour:",
    'labels.yaml:6: "colour" is not a field here. The fields are title, description, color, and show_on_sidebar.',
  ],
  ["labels.yaml", '"#27ae60"', "27", 'labels.yaml:6: color must be text: write "27", in quotes.'],
  [
    "labels.yaml",
    "show_on_sidebar: true",
    "show_on_sidebar: yes",
    "labels.yaml:7: show_on_sidebar must be true or false.",
  ],
  ["labels.yaml", "title: vip", "title: BILLING", 'labels.yaml:12: "billing" is already in line 4.'],
  ["labels.yaml", "title: vip", "title: ''", "labels.yaml:12: title is missing."],
  [
    "macros.yaml",
    "visibility: global",
    "visibility: null",
    "macros.yaml:6: visibility must be set: the server needs it.",
  ],
  ["labels.yaml", "- title: billing", "- about: billing", "labels.yaml:4: title is missing."],
  ["labels.yaml", "- title: billing", "- title: 'billing", /labels\.yaml:\d+: Missing closing 'quote\./],
  ["labels.yaml", "description:", "title: twice\n  description:", "labels.yaml:5: Map keys must be unique."],
  ["teams.yaml", "members: []", "members: ada", "members must be a list of texts."],
  ["wootkit.yaml", "format: 1", "format: 2", 'must have the line "format: 1".'],
])("names the line of a mistake: %s, %s → %s", async (file, from, to, message) => {
  const cwd = testFolder();
  const desk = await richDesk(cwd);
  await desk.run("backup desk");
  edit(cwd, file, from, to);
  const { stdout, stderr, exitCode } = await desk.run("restore desk");
  expect([stdout, exitCode]).toEqual(["", 2]);
  if (typeof message === "string") expect(stderr).toContain(message);
  else expect(stderr).toMatch(message);
  expect(stderr).toMatch(/^wootkit: (The files in desk can.t be used:|wootkit\.yaml in desk )/);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test("reports the values that the server does not take, instead of trying forever", async () => {
  const cwd = testFolder();
  const desk = await richDesk(cwd);
  await desk.run("backup desk");
  edit(cwd, "account.yaml", "Wholesale", "");
  edit(cwd, "portals.yaml", '"#0f766e"', "null");
  const { stderr, exitCode } = await desk.run("restore desk");
  expect(stderr).toBe(
    "! portals northwind-help: the server keeps its own color.\n" +
      "! account: the server keeps its own industry.\nCreated 0, updated 2, deleted 0.\n",
  );
  expect(exitCode).toBe(1);
});

test("restores what a change moves along with it", async () => {
  const cwd = testFolder();
  const desk = await richDesk(cwd);
  await desk.run("backup desk --articles");
  // The server also moves the article to another position.
  edit(cwd, "articles.yaml", "category: en/returns", "category: null");
  expect(await desk.run("restore desk")).toMatchObject({ exitCode: 0, stderr: "Created 0, updated 1, deleted 0.\n" });
  expect(await desk.run("diff desk")).toEqual(silent);
});

test("leaves out records without a name, and never deletes them", async () => {
  const cwd = testFolder();
  const desk = await richDesk(cwd);
  const { id } = await desk.client.agentBots.create({ description: "Without a name" });
  expect((await desk.run("backup desk")).stderr).toContain(`Left out, as it has no name: agent-bots ${id}.\n`);
  expect(await desk.run("restore desk --prune --yes")).toMatchObject({ exitCode: 0, stdout: "" });
});

test("prints the differences that the README shows", async () => {
  const cwd = testFolder();
  const desk = await richDesk(cwd);
  await desk.run("backup desk");
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const sample = /^```yaml\n(- name: Hand over\n[\s\S]*?)^```$/m.exec(readme)?.[1] ?? "";
  expect(readFileSync(join(cwd, "desk", "macros.yaml"), "utf8")).toContain(sample);
  edit(cwd, "labels.yaml", "#c0392b", "#112233");
  edit(cwd, "labels.yaml", /$/, "- title: urgent\n  color: '#ff0000'\n");
  edit(cwd, "macros.yaml", "grace@northwind.example", "tove@northwind.example");
  const { stdout } = await desk.run("diff desk");
  expect(readme).toContain(`$ wootkit diff desk\n${stdout}\`\`\``);
});

test("says what to do with a folder that is not a backup", async () => {
  const cwd = testFolder();
  const desk = await richDesk(cwd);
  expect((await desk.run("diff nowhere")).stderr).toMatch(
    /^wootkit: nowhere cannot be read: ENOENT.*\nSave an account in it: wootkit backup nowhere\n/,
  );
  expect((await desk.run("diff .")).stderr).toContain(" has no wootkit.yaml.\n");
});

test("does not take a wrongly named file for a resource", async () => {
  const cwd = testFolder();
  const desk = await richDesk(cwd);
  await desk.run("backup desk");
  writeFileSync(join(cwd, "desk", "label.yaml"), "[]");
  expect((await desk.run("diff desk")).stderr).toMatch(
    /^Ignored: label\.yaml\. The files are wootkit\.yaml, labels\.yaml, /,
  );
});

test("keeps the number of a team that no longer exists, and says so", async () => {
  const cwd = testFolder();
  const desk = await richDesk(cwd);
  const { id } = await desk.client.teams.create({ name: "gone" });
  await desk.client.macros.create({
    name: "Old",
    visibility: "global",
    actions: [{ action_name: "assign_team", action_params: [id] }],
  });
  await desk.client.teams.delete(id);
  expect((await desk.run("backup desk")).stderr).toContain(
    `A record refers to teams ${id}, which does not exist. Its number was kept.\n`,
  );
  edit(cwd, "macros.yaml", "name: Old", "name: Older");
  expect((await desk.run("diff desk")).stdout).toContain(
    `! macros Older: the team ${id} is not in the account; left out.\n`,
  );
});
