import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Client, createClient } from "@wootkit/client";
import { createSandbox, type Sandbox, type SandboxOptions } from "@wootkit/sandbox";
import { onTestFinished } from "vitest";
import { type Outcome, runWootkit } from "./run-wootkit.ts";

/** A server, and the command line of one of its users. */
export interface Desk {
  readonly sandbox: Sandbox;
  readonly client: Client;
  /** Runs the program against the server. A folder's name is relative to the test's own folder. */
  run(commandLine: string, context?: Parameters<typeof runWootkit>[1]): Promise<Outcome>;
}

/** Makes a folder for one test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "wootkit-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Returns the command line of a user of a server. */
export function deskOf(sandbox: Sandbox, cwd: string, token = sandbox.tokens.admin, accountId = 1): Desk {
  const baseUrl = "http://sandbox.localhost";
  const env = { CHATWOOT_BASE_URL: baseUrl, CHATWOOT_ACCOUNT_ID: String(accountId), CHATWOOT_API_TOKEN: token };
  return {
    sandbox,
    client: createClient({ baseUrl, accountId, token, fetch: sandbox.fetch, maxRetries: 0 }),
    run: (commandLine, context) => runWootkit(commandLine, { env, cwd, fetch: sandbox.fetch, ...context }),
  };
}

/** Makes a server with a record of every resource, with all kinds of references. */
export async function richDesk(cwd: string, options: SandboxOptions = {}): Promise<Desk> {
  const sandbox = createSandbox(options);
  const desk = deskOf(sandbox, cwd);
  const { client } = desk;
  const [agents, inboxes, teams] = await Promise.all([
    client.agents.list(),
    client.inboxes.list(),
    client.teams.list(),
  ]);
  const grace = only(agents.items.filter(({ email }) => email === "grace@northwind.example")).id;
  const shop = only(inboxes.items.filter(({ name }) => name === "Website chat")).id;
  const returns = only(teams.items.filter(({ name }) => name === "returns")).id;
  await client.account.update({
    auto_resolve_after: 1440,
    website: "https://northwind.example",
    industry: "Wholesale",
  });
  await client.assignmentPolicies.create({ name: "Round", fair_distribution_limit: 5, exclude_older_than_hours: 48 });
  await client.agentCapacityPolicies.create({ name: "Ten", exclusion_rules: { excluded_labels: ["vip"] } });
  await client.cannedResponses.create({ short_code: "hi", content: "Hello,\nthis is Northwind." });
  await client.cannedResponses.create({ short_code: "hi", content: "Hello again" });
  await client.macros.create({
    name: "Hand over",
    visibility: "global",
    actions: [
      { action_name: "assign_agent", action_params: [grace] },
      { action_name: "assign_team", action_params: [returns] },
      { action_name: "add_label", action_params: ["vip"] },
      { action_name: "send_message", action_params: ["One moment: 12"] },
    ],
  });
  await client.macros.create({
    name: "Mine",
    visibility: "personal",
    actions: [{ action_name: "assign_agent", action_params: ["self"] }],
  });
  await client.automationRules.create({
    name: "Big orders",
    description: null,
    event_name: "conversation_created",
    conditions: [
      { attribute_key: "inbox_id", filter_operator: "equal_to", values: [shop], query_operator: "and" },
      { attribute_key: "team_id", filter_operator: "equal_to", values: [returns], query_operator: "or" },
      { attribute_key: "assignee_id", filter_operator: "equal_to", values: [grace], query_operator: null },
    ],
    actions: [
      { action_name: "send_email_to_team", action_params: [{ team_ids: [returns], message: "A big order" }] },
      { action_name: "assign_agent", action_params: [grace] },
    ],
    active: false,
  });
  await client.webhooks.create({ url: "https://hooks.example/all", subscriptions: ["message_created"] });
  await client.webhooks.create({ url: "https://hooks.example/shop", name: "Shop", inbox_id: shop });
  const portal = "northwind-help";
  await client.portals.update(portal, { portal: { config: { allowed_locales: ["en", "de"], draft_locales: ["de"] } } });
  const { id } = await client.categories.create(portal, { category: { name: "Orders", slug: "orders", position: 1 } });
  const child = { name: "Late orders", slug: "a-late", parent_category_id: id, related_category_ids: [id] };
  await client.categories.create(portal, { category: child });
  await client.categories.create(portal, {
    category: { name: "Bestellungen", slug: "bestellungen", locale: "de", associated_category_id: id },
  });
  return desk;
}

function only<Item>([item, ...others]: readonly Item[]): Item {
  if (item === undefined || others.length > 0) throw new Error("exactly one is expected");
  return item;
}

/** Makes an account with the people and inboxes of another one, and nothing else. */
export async function emptyDesk(source: Desk, cwd: string, options: SandboxOptions = {}): Promise<Desk> {
  const sandbox = createSandbox({ ...options, seed: "empty" });
  // IDs differ from those of the source.
  sandbox.add.account({ name: "Unused" });
  const accountId = sandbox.add.account({ name: "Copy", features: ["sla"] }).id;
  const { id: admin, token } = sandbox.add.agent({ name: "Admin", role: "administrator", account_id: accountId });
  for (const { name, email, role } of (await source.client.agents.list()).items) {
    if (role === "agent" || role === "administrator") sandbox.add.agent({ name, email, role, account_id: accountId });
  }
  for (const { name, channel_type } of [...(await source.client.inboxes.list()).items].reverse()) {
    const isWebsite = channel_type === "Channel::WebWidget";
    sandbox.add.inbox({
      name,
      channel_type: isWebsite ? channel_type : "Channel::Api",
      account_id: accountId,
      agent_ids: [admin],
    });
  }
  return deskOf(sandbox, cwd, token, accountId);
}
