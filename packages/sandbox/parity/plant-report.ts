import type { Person } from "./people.ts";
import { isWire, type Wire } from "./recorded.ts";
import type { Setup } from "./setup.ts";
import { kindNamed } from "./users.ts";

/** The rows that conversations of a report belong to, by our IDs. */
interface Place {
  readonly inbox_id?: unknown;
  readonly assignee_id?: unknown;
  readonly team_id?: unknown;
  readonly label?: unknown;
}

/** Numbers of things that happened, as reports show them. */
interface Happened {
  readonly conversations?: number;
  readonly incoming?: number;
  readonly outgoing?: number;
  readonly hasFirstReply?: boolean;
  readonly hasReply?: boolean;
  readonly resolutions?: number;
  readonly status?: string;
}

/** Lets happen what a report counts, so that the state has what its numbers are made of. */
export async function plantReport(setup: Setup): Promise<void> {
  const plant = reports[setup.exchange.called.id];
  if (plant !== undefined && setup.isSuccess) await plant(setup, setup.exchange.response.body);
}

const reports: Readonly<Record<string, (setup: Setup, body: unknown) => Promise<void>>> = {
  async getReportSummary(setup, body) {
    const { type, id } = setup.exchange.request.query ?? {};
    if (type === "account") return happen(setup, {}, totalsOf(Object(body)));
    await happen(setup, await placeOf(setup, String(type), { id }), totalsOf(Object(body)));
  },
  getSummaryReportByAgent: (setup, body) => plantSubjects(setup, "agent", body),
  getSummaryReportByInbox: (setup, body) => plantSubjects(setup, "inbox", body),
  getSummaryReportByTeam: (setup, body) => plantSubjects(setup, "team", body),
  getSummaryReportByLabel: (setup, body) => plantSubjects(setup, "label", body),
  getReportOutgoingMessageCounts: (setup, body) =>
    plantSubjects(setup, String(Object(setup.exchange.request.query).group_by), body),
  async getSummaryReportByChannel(setup, body) {
    for (const [channel_type, counts] of Object.entries(Object(body))) {
      const place = await inboxOf(setup, channel_type);
      for (const [status, conversations] of Object.entries(Object(counts)))
        if (status !== "total") await happen(setup, place, { conversations: Number(conversations), status });
    }
  },
  async getReportFirstResponseTimes(setup, body) {
    for (const [channel_type, counts] of Object.entries(Object(body))) {
      const place = await inboxOf(setup, channel_type);
      for (let count = 0; count < Number(Object(counts)["0-1h"]); count++)
        await happen(setup, place, { conversations: 1, hasFirstReply: true });
    }
  },
  async getReportInboxLabelMatrix(setup, body) {
    const { inboxes, labels, matrix } = Object(body);
    const places: Place[] = [];
    for (const label of labels) places.push(await placeOf(setup, "label", label));
    for (const [row, inbox] of inboxes.entries()) {
      const place = await placeOf(setup, "inbox", inbox);
      for (const [column, conversations] of matrix[row].entries())
        await happen(setup, { ...place, ...places[column] }, { conversations });
    }
  },
  getReportDrilldown: (setup, body) => happen(setup, {}, { conversations: Object(body).meta.total_count }),
  async getReportConversationMetrics(setup, body) {
    if (isWire(body)) await plantWorkload(setup, {}, body);
    for (const { id, metric } of [body]
      .flat()
      .filter((item) => isWire(item) && "metric" in item)
      .map(Object)) {
      await plantWorkload(setup, await placeOf(setup, "agent", { id }), metric);
    }
  },
  async getLiveReportConversationMetrics(setup, body) {
    const { team_id } = setup.exchange.request.query ?? {};
    const place = team_id === undefined ? {} : await placeOf(setup, "team", { id: team_id });
    await plantWorkload(setup, place, Object(body));
    await happen(setup, place, { conversations: Object(body).pending, status: "pending" });
  },
  async getLiveReportGroupedConversationMetrics(setup, body) {
    for (const group of [body].flat().map(Object)) {
      const place = group.assignee_id === null ? {} : await placeOf(setup, "agent", { id: group.assignee_id });
      await plantWorkload(setup, place, group);
    }
  },
  async getReportBotMetrics(setup, body) {
    const { conversation_count, resolution_rate } = Object(body);
    if (conversation_count > 0)
      await plantBots(setup, conversation_count, (conversation_count * resolution_rate) / 100);
  },
  async getReportBotSummary(setup, body) {
    const resolutions = Object(body).bot_resolutions_count;
    if (resolutions > 0) await plantBots(setup, resolutions, resolutions);
  },
  async getYearInReview(setup, body) {
    const caller = await setup.person(setup.exchange.request.role);
    const { total_conversations, support_personality } = Object(body);
    const hasFirstReply = support_personality.avg_response_time_seconds > 0;
    await happen(setup, { assignee_id: caller?.id }, { conversations: total_conversations, hasFirstReply });
  },
  listReportingEvents: (setup, body) => plantEvents(setup, Object(body).payload),
  listConversationReportingEvents: (setup, body) => plantEvents(setup, [body].flat()),
};

function totalsOf(row: Wire): Happened {
  const number = (...names: string[]) =>
    Number(names.map((name) => row[name]).find((value) => value !== undefined) ?? 0);
  return {
    conversations: number("conversations_count"),
    incoming: number("incoming_messages_count"),
    outgoing: number("outgoing_messages_count"),
    resolutions: number("resolved_conversations_count", "resolutions_count"),
    hasFirstReply: row.avg_first_response_time != null,
    hasReply: (row.avg_reply_time ?? row.reply_time) != null,
  };
}

/** Creates the subject of a report. */
async function placeOf(setup: Setup, kind: string, row: Wire): Promise<Place> {
  const name = kind === "inbox" ? "inboxes" : `${kind}s`;
  const ours = await setup.ensure(kindNamed(name), row.id, {}, true);
  if (kind === "label") return { label: setup.made.get(`labels ${row.id}`)?.title };
  return { [kind === "agent" ? "assignee_id" : `${kind}_id`]: ours };
}

async function inboxOf({ api, admin, desk }: Setup, channel: string): Promise<Place> {
  const type = channel === "Channel::WebWidget" ? "web_widget" : "api";
  const body = { name: channel, channel: { type, website_url: "https://northwind.example" } };
  const { id } = await api.call("createInbox", { account_id: desk.accountId }, body, admin);
  return { inbox_id: id };
}

async function plantSubjects(setup: Setup, kind: string, body: unknown): Promise<void> {
  for (const row of [body].flat().filter(isWire)) {
    await happen(setup, await placeOf(setup, kind, row), totalsOf(row));
  }
}

/** Adds open conversations, of which some wait for a reply. */
async function plantWorkload(setup: Setup, place: Place, { open, unattended }: Wire): Promise<void> {
  await happen(setup, place, { conversations: Number(unattended), status: "open" });
  for (let count = Number(unattended); count < Number(open); count++)
    await happen(setup, place, { conversations: 1, hasFirstReply: true });
}

/** Adds conversations with a bot, which resolved some of them. */
async function plantBots(setup: Setup, conversations: number, resolutions: number): Promise<void> {
  const { api, admin, desk } = setup;
  const place = await inboxOf(setup, "Channel::Api");
  const bot = await setup.person("bot");
  const inbox = { account_id: desk.accountId, id: place.inbox_id };
  await api.call("setInboxAgentBot", inbox, { agent_bot: bot?.id }, admin);
  for (let count = 0; count < conversations; count++)
    await happen(setup, place, { conversations: 1, resolutions: count < resolutions ? 1 : 0 });
}

/** Does what events report, conversation by conversation. */
async function plantEvents(setup: Setup, events: readonly Wire[]): Promise<void> {
  const ids = [...new Set(events.map(({ conversation_id }) => conversation_id))].reverse();
  for (const id of ids) {
    const own = events.filter(({ conversation_id }) => conversation_id === id);
    const has = (name: string) => own.some((event) => event.name === name);
    const { inbox_id, user_id } = own.find((event) => event.user_id !== null) ?? own[0] ?? {};
    const place = {
      ...(await placeOf(setup, "inbox", { id: inbox_id })),
      ...(user_id !== null && (await placeOf(setup, "agent", { id: user_id }))),
    };
    await happen(setup, place, {
      conversations: 1,
      hasFirstReply: has("first_response"),
      hasReply: has("reply_time"),
      resolutions: own.filter(({ name }) => name === "conversation_resolved").length,
      ...(has("conversation_opened") && { status: "open" }),
    });
  }
}

/** Adds conversations. The first one has the messages and the events. */
async function happen(setup: Setup, place: Place, happened: Happened): Promise<void> {
  const { conversations = 0, hasFirstReply, hasReply, resolutions = 0, status } = happened;
  const needed = Math.max(conversations, hasFirstReply || hasReply || resolutions || happened.outgoing ? 1 : 0);
  const { api, admin, desk } = setup;
  const { accountId: account_id } = desk;
  if (needed === 0) return;
  const inbox_id = place.inbox_id ?? (await inboxOf(setup, "Channel::Api")).inbox_id;
  const contact = await api.call("createContact", { account_id }, { name: "Pat Parcel" }, admin);
  const { assignee_id, team_id, label } = place;
  for (let count = 0; count < needed; count++) {
    const body = { inbox_id, contact_id: contact.id, assignee_id, team_id, ...(count > 0 && { status }) };
    const { id } = await api.call("createConversation", { account_id }, body, admin);
    const params = { account_id, conversation_id: id };
    if (label !== undefined) await api.call("setConversationLabels", params, { labels: [label] }, admin);
    if (count === 0) await act(setup, params, assignee_id, happened);
  }
}

async function act(setup: Setup, params: Wire, agentId: unknown, happened: Happened): Promise<void> {
  const { api, admin, desk } = setup;
  const { hasFirstReply, hasReply, resolutions = 0, status, conversations } = happened;
  const agent = [...desk.people.values()].find(({ id }) => id === agentId) ?? admin;
  const incoming = Math.max(happened.incoming ?? 0, hasReply ? 2 : Number(hasFirstReply ?? 0));
  const outgoing = Math.max(happened.outgoing ?? 0, hasReply ? 2 : Number(hasFirstReply ?? 0));
  const write = (message_type: string, count: number, as: Person | undefined) =>
    repeat(count, () => api.call("createMessage", params, { content: "Where is it?", message_type }, as));
  await write("incoming", Math.min(incoming, 1), admin);
  await write("outgoing", Math.min(outgoing, 1), agent);
  await write("incoming", incoming - 1, admin);
  await write("outgoing", outgoing - 1, agent);
  const toggle = (to: string) => api.call("toggleConversationStatus", params, { status: to }, admin);
  for (let count = 0; count < resolutions; count++) {
    await toggle("resolved");
    if (count < resolutions - 1) await toggle("open");
  }
  if (status !== undefined && conversations !== 0) await toggle(status);
}

async function repeat(count: number, action: () => Promise<unknown>): Promise<void> {
  for (let done = 0; done < count; done++) await action();
}
