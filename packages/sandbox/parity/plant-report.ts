import type { Person } from "./people.ts";
import { isWire, type Wire } from "./recorded.ts";
import type { Setup } from "./setup.ts";
import { agents, kindNamed } from "./users.ts";

/** The rows that conversations of a report belong to, by our IDs. */
interface Place {
  readonly inbox_id?: unknown;
  readonly assignee_id?: unknown;
  readonly team_id?: unknown;
  readonly label?: unknown;
  /** The assignee, who also writes. */
  readonly agent?: Person | undefined;
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
export async function plantReport(setup: Setup, params: Wire): Promise<void> {
  const plant = reports[setup.exchange.called.id];
  if (plant !== undefined && setup.isSuccess) await plant(setup, setup.exchange.response.body, params);
}

/** What the numbers of a metric's points add up to. */
const timeseries: Readonly<Record<string, (total: number) => Happened>> = {
  conversations_count: (conversations) => ({ conversations }),
  incoming_messages_count: (incoming) => ({ conversations: 1, incoming }),
  outgoing_messages_count: (outgoing) => ({ outgoing }),
  resolutions_count: (resolutions) => ({ resolutions }),
  avg_resolution_time: (resolutions) => ({ resolutions }),
};

const reports: Readonly<Record<string, (setup: Setup, body: unknown, params: Wire) => Promise<void>>> = {
  getReportSummary: async (setup, body) => happen(setup, await subjectOf(setup), totalsOf(Object(body))),
  async getReportTimeseries(setup, body) {
    const { metric } = setup.exchange.request.query ?? {};
    const numbers = [body].flat().map((point) => Number(Object(point).count ?? Object(point).value ?? 0));
    const total = numbers.reduce((sum, number) => sum + number, 0);
    const happened = total > 0 ? timeseries[String(metric)]?.(total) : undefined;
    if (happened !== undefined) await happen(setup, await subjectOf(setup), happened);
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
    await happen(
      setup,
      { assignee_id: caller?.id, agent: caller },
      { conversations: total_conversations, hasFirstReply },
    );
  },
  listReportingEvents: (setup, body) => plantEvents(setup, Object(body).payload),
  listConversationReportingEvents: (setup, body, params) => plantEvents(setup, [body].flat().filter(isWire), params),
};

function totalsOf(row: Wire): Happened {
  const number = (...names: string[]) =>
    Number(names.map((name) => row[name]).find((value) => value !== undefined) ?? 0);
  // The averages of labels are 0 without a value.
  const hasAverage = (value: unknown) => value != null && !("name" in row && value === 0);
  return {
    conversations: number("conversations_count"),
    incoming: number("incoming_messages_count"),
    outgoing: number("outgoing_messages_count"),
    resolutions: number("resolved_conversations_count", "resolutions_count"),
    hasFirstReply: hasAverage(row.avg_first_response_time),
    hasReply: hasAverage(row.avg_reply_time ?? row.reply_time),
  };
}

/** Creates the subject that the query names. */
async function subjectOf(setup: Setup): Promise<Place> {
  const { type, id } = setup.exchange.request.query ?? {};
  return type === "account" ? {} : placeOf(setup, String(type), { id });
}

/** Creates the subject of a report. */
async function placeOf(setup: Setup, kind: string, row: Wire): Promise<Place> {
  if (kind === "agent") {
    const agent = await agentOf(setup, row.id);
    return { assignee_id: agent.id, agent };
  }
  const name = kind === "inbox" ? "inboxes" : `${kind}s`;
  const ours = await setup.ensure(kindNamed(name), row.id, {}, true);
  return kind === "label" ? { label: setup.made.get(`labels ${row.id}`)?.title } : { [`${kind}_id`]: ours };
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
  const place = await inboxOf(setup, "Channel::Api");
  await connectBot(setup, place);
  await happen(setup, place, { conversations: conversations - resolutions });
  await happen(setup, place, { conversations: resolutions, status: "resolved" });
}

/** Does what events report, the oldest first, in one conversation or in those of the events. */
async function plantEvents(setup: Setup, events: readonly Wire[], known?: Wire): Promise<void> {
  const { api, admin } = setup;
  const conversations = new Map<unknown, Wire>();
  for (const { name, conversation_id, inbox_id, user_id } of events.toSorted((a, b) => Number(a.id) - Number(b.id))) {
    const person = user_id === null ? undefined : await agentOf(setup, user_id);
    const place = known === undefined ? await placeOf(setup, "inbox", { id: inbox_id }) : {};
    if (name === "conversation_bot_resolved") await connectBot(setup, place);
    const params = known ?? conversations.get(conversation_id) ?? (await createIn(setup, place));
    conversations.set(conversation_id, params);
    // The person must be able to write.
    const shown = await api.call("getConversation", params, {}, admin);
    await join(setup, shown.inbox_id, person);
    const isWritten = name === "first_response" || name === "reply_time";
    if (!isWritten) await api.call("assignConversation", params, { assignee_id: person?.id ?? null }, admin);
    const toggle = (status: string) => api.call("toggleConversationStatus", params, { status }, admin);
    if (name === "reply_time") await write(setup, params, "incoming", 1);
    if (isWritten) await write(setup, params, "outgoing", 1, person);
    if (name === "conversation_resolved") await toggle("resolved");
    if (name === "conversation_opened" && shown.status === "open") await toggle("snoozed");
    if (name === "conversation_opened") await toggle("open");
  }
}

async function createIn({ api, admin, desk }: Setup, place: Place): Promise<Wire> {
  const { accountId: account_id } = desk;
  const { label: _, agent: __, ...ids } = place;
  const contact = await api.call("createContact", { account_id }, { name: "Pat Parcel" }, admin);
  const { id } = await api.call("createConversation", { account_id }, { ...ids, contact_id: contact.id }, admin);
  return { account_id, conversation_id: id };
}

/** Returns a recorded user as one whose token requests can be sent with. */
async function agentOf(setup: Setup, id: unknown): Promise<Person> {
  await setup.ensure(agents, id, {}, true);
  const { id: ours, token, access_token } = setup.made.get(`agents ${id}`) ?? {};
  return { id: Number(ours), token: String(token ?? access_token) };
}

async function join({ api, admin, desk }: Setup, inbox_id: unknown, person: Person | undefined): Promise<void> {
  if (person === undefined || inbox_id === undefined) return;
  await api.call("addInboxMembers", { account_id: desk.accountId }, { inbox_id, user_ids: [person.id] }, admin);
}

async function connectBot(setup: Setup, { inbox_id }: Place): Promise<void> {
  const bot = await setup.person("bot");
  const inbox = { account_id: setup.desk.accountId, id: inbox_id };
  await setup.api.call("setInboxAgentBot", inbox, { agent_bot: bot?.id }, setup.admin);
}

async function write({ api, admin }: Setup, params: Wire, message_type: string, count: number, as = admin) {
  for (let written = 0; written < count; written++)
    await api.call("createMessage", params, { content: "Where is it?", message_type }, as);
}

/** Adds conversations. The first one has the messages and the events. */
async function happen(setup: Setup, place: Place, happened: Happened): Promise<void> {
  const { conversations = 0, hasFirstReply, hasReply, resolutions = 0, status } = happened;
  const { api, admin } = setup;
  const isActive = hasFirstReply || hasReply || resolutions > 0 || (happened.outgoing ?? 0) > 0;
  const needed = Math.max(conversations, isActive ? 1 : 0);
  if (needed === 0) return;
  const inbox_id = place.inbox_id ?? (await inboxOf(setup, "Channel::Api")).inbox_id;
  for (let count = 0; count < needed; count++) {
    const params = await createIn(setup, { ...place, inbox_id });
    if (place.label !== undefined) await api.call("setConversationLabels", params, { labels: [place.label] }, admin);
    if (count === 0) await act(setup, params, { ...place, inbox_id }, happened);
    if (status !== undefined) await api.call("toggleConversationStatus", params, { status }, admin);
  }
}

async function act(setup: Setup, params: Wire, place: Place, happened: Happened): Promise<void> {
  const { hasFirstReply, hasReply, resolutions = 0 } = happened;
  await join(setup, place.inbox_id, place.agent);
  const needed = hasReply ? 2 : Number(hasFirstReply ?? 0);
  const incoming = Math.max(happened.incoming ?? 0, needed);
  const outgoing = Math.max(happened.outgoing ?? 0, needed);
  await write(setup, params, "incoming", Math.min(incoming, 1));
  await write(setup, params, "outgoing", Math.min(outgoing, 1), place.agent);
  await write(setup, params, "incoming", incoming - 1);
  await write(setup, params, "outgoing", outgoing - 1, place.agent);
  for (let count = 0; count < resolutions * 2 - 1; count++) {
    const status = count % 2 === 0 ? "resolved" : "open";
    await setup.api.call("toggleConversationStatus", params, { status }, setup.admin);
  }
}
