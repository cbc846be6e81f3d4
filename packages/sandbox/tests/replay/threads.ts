import type { Conversation } from "../../src/resources/conversations/table.ts";
import { messageTypes } from "../../src/resources/messages/table.ts";
import type { Wire } from "./harvest.ts";
import type { Recorded } from "./recorded.ts";
import type { World } from "./world.ts";

const seconds = (value: unknown) => (Number(value) === 0 ? null : Number(value) * 1000);
/** Another user than the caller. */
const otherUser = 9_000_012;

const wireOf = (value: unknown): Wire => Object(value);

/** Returns the conversations in a recorded list. */
export function conversationsIn({ response }: Recorded): readonly Wire[] {
  const body = wireOf(response.body);
  return ((body.payload ?? wireOf(body.data).payload ?? []) as readonly Wire[]).filter((wire) => "can_reply" in wire);
}

/** Adds a conversation with everything that a list shows, so that the same list shows it again. */
export function plantShown(world: World, wire: Wire): void {
  const { state, accountId } = world;
  const meta = wireOf(wire.meta);
  const contact = wireOf(meta.sender);
  const messages = [...(wire.messages as Wire[]), wire.last_non_activity_message as Wire | null].filter(
    (one) => one !== null,
  );
  if (state.contacts.get(Number(contact.id)) === undefined) world.contact(contact);
  const inbox_id = Number(wire.inbox_id);
  // A window of 0 hours ends immediately.
  const reply_window_hours = wire.can_reply === true ? null : 0;
  world.inbox({ id: inbox_id, channel_type: meta.channel, reply_window_hours });
  plantFeatures(world, wire);
  plantTeam(world, meta.team as Wire | undefined);
  const conversation = world.conversation(Number(wire.id), {
    ...({ ...wire } as Partial<Conversation>),
    id: state.conversations.nextId,
    account_id: accountId,
    contact_id: Number(contact.id),
    contact_inbox_id: plantDoor(world, wire, messages),
    assignee: plantAssignee(world, meta, messages),
    team_id: meta.team === undefined ? null : Number(wireOf(meta.team).id),
    snoozed_until: wire.snoozed_until === null ? null : Date.parse(String(wire.snoozed_until)),
    agent_last_seen_at: seconds(wire.agent_last_seen_at),
    assignee_last_seen_at: seconds(wire.assignee_last_seen_at),
    contact_last_seen_at: seconds(wire.contact_last_seen_at),
    first_reply_created_at: seconds(wire.first_reply_created_at),
    waiting_since: seconds(wire.waiting_since),
    last_activity_at: Number(wire.last_activity_at) * 1000,
    created_at: Number(wire.created_at) * 1000,
    updated_at: Number(wire.updated_at) * 1000,
  });
  plantSla(world, conversation, wire);
  // All messages are from the same second. The newest must be last.
  const ordered = messages.toReversed();
  for (const [index, message] of ordered.entries()) plantLongMessage(world, conversation, message, index);
  plantUnread(world, conversation, wire);
}

function plantDoor(world: World, wire: Wire, messages: readonly Wire[]): number | null {
  const { hmac_verified, sender } = wireOf(wire.meta);
  if (hmac_verified === null) return null;
  const shown = wireOf(wireOf(wireOf(messages[0]).conversation).contact_inbox).source_id;
  const source_id = String(shown ?? `source of ${wire.id}`);
  const inbox_id = Number(wire.inbox_id);
  const known = world.state.contactInboxes.find("by_source", inbox_id, source_id);
  const door = {
    contact_id: Number(wireOf(sender).id),
    inbox_id,
    source_id,
    hmac_verified: hmac_verified === true,
    pubsub_token: "",
  };
  return known?.id ?? world.state.contactInboxes.insert(door).id;
}

function plantFeatures(world: World, wire: Wire): void {
  const { accounts } = world.state;
  const features = [
    ...("sla_events" in wire ? ["sla"] : []),
    ...("company_id" in wireOf(wireOf(wire.meta).sender) ? ["companies"] : []),
  ];
  const known = accounts.get(world.accountId)?.features ?? [];
  accounts.update(world.accountId, { features: [...new Set([...known, ...features])] });
}

function plantTeam(world: World, team: Wire | undefined): void {
  if (team === undefined || world.state.teams.get(Number(team.id)) !== undefined) return;
  const { is_member, ...columns } = team;
  const { id } = world.state.teams.insert({
    ...{ name: "", description: null, allow_auto_assign: true, icon: "", icon_color: "" },
    // Recorded teams have all columns.
    ...(columns as object),
    id: Number(team.id),
    account_id: world.accountId,
  });
  const caller = world.userIdOf(world.exchange.request.role ?? "");
  if (is_member === true && caller !== undefined) world.state.teamMembers.insert({ team_id: id, user_id: caller });
}

function plantAssignee(world: World, meta: Wire, messages: readonly Wire[]): Conversation["assignee"] {
  const assignee = meta.assignee as Wire | undefined;
  if (assignee === undefined) {
    // The row still refers to a user who left.
    const left = wireOf(wireOf(messages[0]).conversation).assignee_id;
    return typeof left === "number" ? { type: "User", id: left } : null;
  }
  const id = Number(assignee.id);
  const type = meta.assignee_type ?? ("auto_offline" in assignee ? "User" : "AgentBot");
  if (type === "User") {
    const caller = world.exchange.request.role;
    const isCaller = caller === (assignee.role === "administrator" ? "admin" : "agent") && countsIn(world).mine > 0;
    if (isCaller) world.person(caller, assignee);
    else world.user(assignee);
    return { type: "User", id };
  }
  const isSystem = !("outgoing_url" in assignee);
  world.bot(assignee, {
    description: assignee.description as null,
    outgoing_url: (assignee.outgoing_url ?? null) as null,
    bot_type: assignee.bot_type as null,
    avatar_url: String(assignee.thumbnail),
    ...(isSystem && { account_id: null }),
  });
  return { type: "AgentBot", id };
}

function plantSla(world: World, conversation: Conversation, wire: Wire): void {
  const { state, accountId: account_id } = world;
  const applied = wire.applied_sla as Wire | null | undefined;
  if (applied) {
    const sla_policy_id = Number(applied.sla_id);
    const threshold = (name: string) => applied[`sla_${name}_response_time_threshold`] as number | null;
    state.slaPolicies.delete(sla_policy_id);
    state.slaPolicies.insert({
      id: sla_policy_id,
      account_id,
      name: String(applied.sla_name),
      description: applied.sla_description as null,
      first_response_time_threshold: threshold("first"),
      next_response_time_threshold: threshold("next"),
      resolution_time_threshold: applied.sla_resolution_time_threshold as null,
      only_during_business_hours: applied.sla_only_during_business_hours === true,
    });
    state.appliedSlas.insert({
      id: Number(applied.id),
      conversation_id: conversation.id,
      sla_policy_id,
      status: applied.sla_status as "active",
      created_at: Number(applied.created_at) * 1000,
      updated_at: Number(applied.updated_at) * 1000,
    });
  }
  for (const event of (wire.sla_events ?? []) as readonly Wire[]) {
    state.slaEvents.insert({
      id: Number(event.id),
      conversation_id: conversation.id,
      event_type: event.event_type as "frt",
      message_id: (wireOf(event.meta).message_id ?? null) as null,
      created_at: Number(event.created_at) * 1000,
      updated_at: Number(event.updated_at) * 1000,
    });
  }
}

function plantLongMessage(world: World, conversation: Conversation, wire: Wire, index: number): void {
  const { state } = world;
  const sender = wire.sender as Wire | undefined;
  const senderId = Number(wire.sender_id);
  const type = wire.sender_type as "Contact" | "User" | "AgentBot" | "Captain::Assistant" | null;
  if (sender?.type === "contact" && state.contacts.get(senderId) === undefined) world.contact(sender);
  if (sender?.type === "user") world.author(sender);
  if (sender?.type === "agent_bot" && state.agentBots.get(senderId) === undefined) world.bot(sender);
  if (sender?.type === "captain_assistant") {
    state.captainAssistants.delete(senderId);
    state.captainAssistants.insert({
      id: senderId,
      account_id: world.accountId,
      name: String(sender.name),
      description: sender.description as null,
      created_at: Date.parse(String(sender.created_at)),
    });
  }
  if (state.messages.get(Number(wire.id)) !== undefined) return;
  const message = world.message(conversation, { ...wire, sender: undefined });
  state.messages.update(message.id, {
    sender: type === null ? null : { type, id: senderId },
    created_at: Number(wire.created_at) * 1000 + index,
    updated_at: Date.parse(String(wire.updated_at)),
    processed_message_content: wire.processed_message_content as null,
    external_source_ids: Object(wire.external_source_ids),
    additional_attributes: wire.additional_attributes as null,
  });
  for (const attachment of (wire.attachments ?? []) as readonly (Wire | null)[]) {
    if (attachment !== null) world.attachment(message, attachment);
    else world.attachment(message, { id: 9_000_001, file_type: null });
  }
  const call = wire.call as Wire | undefined;
  if (call === undefined) return;
  const { accepted_by_agent_name: _, started_at, ended_at, ...columns } = call;
  const times = {
    started_at: started_at === null ? null : seconds(started_at),
    ended_at: ended_at === null ? null : seconds(ended_at),
  };
  // Recorded calls have all columns.
  state.calls.insert({ ...(columns as object), ...times, message_id: message.id } as never);
}

/** Adds older incoming messages, to get the recorded unread count. */
function plantUnread(world: World, conversation: Conversation, wire: Wire): void {
  const { state } = world;
  const seen = conversation.agent_last_seen_at ?? Number.NEGATIVE_INFINITY;
  const incoming = state.messages.where("incoming", conversation.id).filter(({ created_at }) => created_at > seen);
  const shown = state.messages.where("of_conversation", conversation.id).at(0);
  for (let missing = Number(wire.unread_count) - incoming.length; missing > 0; missing--) {
    world.message(conversation, {
      id: 9_000_000 + missing + conversation.id * 100,
      content: "An older message",
      message_type: messageTypes.incoming,
      content_type: "text",
      content_attributes: {},
      created_at: Math.max(seen + 1, (shown?.created_at ?? 0) - 1) / 1000,
    });
  }
}

/** The counts of a list. */
function countsIn({ exchange }: World): { all: number; mine: number; unassigned: number } {
  const body = wireOf(exchange.response.body);
  const { all_count = 0, mine_count = 0, unassigned_count = 0 } = wireOf(body.meta ?? wireOf(body.data).meta);
  return { all: Number(all_count), mine: Number(mine_count), unassigned: Number(unassigned_count) };
}

/** Adds the conversations that a list only counts: slightly older copies of the last one that it shows. */
export function plantUncounted(world: World, shown: readonly Wire[]): void {
  const counts = countsIn(world);
  const { conversations } = world.state;
  const isUnassigned = ({ id }: Wire) =>
    conversations.find("by_number", world.accountId, Number(id))?.assignee?.type !== "User";
  const unassigned = counts.unassigned - shown.filter(isUnassigned).length;
  const caller = world.userIdOf(world.exchange.request.role ?? "") ?? 0;
  const isCallers = ({ meta }: Wire) => wireOf(wireOf(meta).assignee).id === caller;
  const mine = counts.mine - shown.filter(isCallers).length;
  plantOlder(world, shown, counts.all - shown.length, (index) => {
    if (index < unassigned) return null;
    return { type: "User", id: index < unassigned + mine ? caller : otherUser };
  });
}

/** Returns a conversation that matches the query of an empty list. */
function blankIn(world: World): Conversation {
  const { inbox_id = 1, status = "open" } = wireOf(world.exchange.request.query);
  return world.conversation(9_000_001, { inbox_id: Number(inbox_id), status: status === "pending" ? status : "open" });
}

/** Adds conversations like the last shown one, but older. */
export function plantOlder(
  world: World,
  shown: readonly Wire[],
  count: number,
  assigneeOf: (index: number) => Conversation["assignee"],
): void {
  const { conversations } = world.state;
  const last = shown.at(-1);
  const known = last && conversations.find("by_number", world.accountId, Number(last.id));
  const { id: _, display_id: __, ...like } = known ?? blankIn(world);
  if (known === undefined) conversations.delete(_);
  for (let index = 0; index < count; index++) {
    const time = like.last_activity_at - (count - index) * 1000;
    const times = { last_activity_at: time, created_at: time, waiting_since: time };
    conversations.insert({ ...like, ...times, assignee: assigneeOf(index) });
  }
}
