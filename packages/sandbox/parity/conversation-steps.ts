import { kinds } from "./kinds.ts";
import { isWire, type Wire } from "./recorded.ts";
import type { Setup } from "./setup.ts";

/** Whether the newest message of a conversation is an activity. */
export function endsWithActivity({ messages }: Wire): boolean {
  return Array.isArray(messages) && Object(messages.at(-1)).message_type === 2;
}

function lastActivity(row: Wire): string {
  return endsWithActivity(row) ? String(Object([row.messages].flat().at(-1)).content) : "";
}

/** Whether the newest message says that the status changed. */
export function isStatusActivity(row: Wire): boolean {
  return /^Conversation was |muted/.test(lastActivity(row));
}

/** The changes of a conversation, by the activities that they lead to. The last one is made last. */
const changes: readonly (readonly [
  activity: RegExp,
  change: (setup: Setup, params: Wire, shown: Wire) => Promise<unknown>,
])[] = [
  [/assigned/i, assign],
  [
    /priority/,
    async ({ api, admin }, params, shown) => {
      const [, former, present = shown.priority] = /priority (?:from (\w+) )?to (\w+)$/.exec(lastActivity(shown)) ?? [];
      for (const priority of [former, present].filter((one) => typeof one === "string"))
        await api.call("setConversationPriority", params, { priority }, admin);
    },
  ],
  [
    / added /,
    async ({ api, admin }, params, { labels }) => {
      if (Array.isArray(labels) && labels.length > 0)
        await api.call("setConversationLabels", params, { labels }, admin);
    },
  ],
  [
    / added SLA/,
    async (setup, params, shown) => {
      const isKnown = typeof shown.sla_policy_id === "number";
      // The response doesn't show it if the contact is blocked.
      const isHidden = setup.exchange.called.method === "GET" && / added SLA/.test(lastActivity(shown));
      if (!isKnown && !isHidden) return;
      const sla_policy_id = isKnown
        ? await setup.translate(shown.sla_policy_id, true, {}, "sla_policy_id")
        : await idOf(setup, "sla_policies");
      await setup.api.call("updateConversation", params, { sla_policy_id }, setup.admin);
    },
  ],
  [
    /^Conversation was /,
    async ({ api, admin }, params, shown) => {
      const { status } = shown;
      const snoozed_until = Date.parse(String(shown.snoozed_until)) / 1000 || undefined;
      const toggle = (to: unknown) =>
        api.call("toggleConversationStatus", params, { status: to, snoozed_until }, admin);
      if (lastActivity(shown).startsWith("Conversation was reopened")) await toggle("resolved");
      if (isStatusActivity(shown)) await toggle(status);
    },
  ],
  [
    /muted the/,
    async ({ api, admin }, params, shown) => {
      const activity = lastActivity(shown);
      if (activity.includes("muted")) await api.call("muteConversation", params, {}, admin);
      if (activity.includes("unmuted")) await api.call("unmuteConversation", params, {}, admin);
    },
  ],
];

async function assign(setup: Setup, params: Wire, shown: Wire): Promise<void> {
  const { assignee, team } = Object(shown.meta);
  const isBot = "bot_type" in Object(assignee);
  // A new conversation isn't assigned to an agent who isn't in its team.
  const isLater = isBot || team !== undefined || endsWithActivity(shown);
  if (!isWire(assignee) || assignee.id === undefined || !isLater) return;
  const assignee_id = await setup.translate(assignee.id, true, {}, isBot ? "agent_bot_id" : "assignee_id");
  const body = { assignee_id, ...(isBot && { assignee_type: "AgentBot" }) };
  await setup.api.call("assignConversation", params, body, setup.admin);
}

/** Assigns, labels and so on, as the row shows. */
export async function changeConversation(setup: Setup, params: Wire, shown: Wire): Promise<void> {
  const isLast = ([activity]: (typeof changes)[number]) => Number(activity.test(lastActivity(shown)));
  for (const [, change] of changes.toSorted((one, other) => isLast(one) - isLast(other))) {
    await change(setup, params, shown);
  }
  const isSeen = typeof shown.agent_last_seen_at === "string";
  if (isSeen) await setup.api.call("markConversationSeen", params, {}, setup.admin);
}

/** Makes the changes that only the response to a request shows. */
export async function prepareCase(setup: Setup, params: Wire): Promise<void> {
  const { api, admin, exchange } = setup;
  const { called, request, response } = exchange;
  const { success, snoozed_until } = Object(Object(response.body).payload);
  const toggle = (body: Wire) => api.call("toggleConversationStatus", params, body, admin);
  switch (called.id) {
    case "toggleConversationStatus":
      // A bot hands a pending conversation over.
      if (success === null) await toggle({ status: "pending" });
      if (Object(request.body).snoozed_until === null) {
        await toggle({ status: "snoozed", snoozed_until: Date.parse(String(snoozed_until)) / 1000 });
      }
      break;
    case "updateConversation":
      if (/cannot remove/.test(JSON.stringify(response.body))) {
        await api.call("updateConversation", params, { sla_policy_id: await idOf(setup, "sla_policies") }, admin);
      }
      break;
    case "getConversation":
      // Only a bot lets the server fail, and only because of a team.
      if (response.status === 500) {
        await api.call("assignConversation", params, { team_id: await idOf(setup, "teams") }, admin);
      }
      break;
    case "listConversationAttachments":
      await plantAttachments(setup, params);
      break;
    case "addParticipants":
      if (Array.isArray(response.body) && response.body.length === 0) {
        await api.call(called.id, params, Object(await setup.translate(request.body, true, params)), admin);
      }
  }
}

async function plantAttachments(setup: Setup, params: Wire): Promise<void> {
  const kind = kinds.get("messages");
  const ids = [Object(setup.exchange.response.body).payload].flat().map((item) => Object(item).message_id);
  for (const id of new Set(ids)) if (kind && id !== undefined) await setup.ensure(kind, id, params, true);
}

async function idOf(setup: Setup, name: string): Promise<unknown> {
  const kind = kinds.get(name);
  return kind && (await setup.createPlain(kind, {})).id;
}
