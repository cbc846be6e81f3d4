import { sandboxOf } from "../../src/assemble.ts";
import type { Sandbox } from "../../src/index.ts";
import { blankMembership, plantAccount } from "../../src/resources/accounts/seed.ts";
import type { AccountUser } from "../../src/resources/accounts/table.ts";
import { blankBot } from "../../src/resources/agent-bots/rules.ts";
import type { AgentBot } from "../../src/resources/agent-bots/table.ts";
import { blankContact } from "../../src/resources/contacts/rules.ts";
import type { Contact } from "../../src/resources/contacts/table.ts";
import { openConversation } from "../../src/resources/conversations/rules.ts";
import type { Conversation } from "../../src/resources/conversations/table.ts";
import { plantInbox } from "../../src/resources/inboxes/seed.ts";
import type { Inbox } from "../../src/resources/inboxes/table.ts";
import type { Message } from "../../src/resources/messages/table.ts";
import { plantUser } from "../../src/resources/users/seed.ts";
import type { User } from "../../src/resources/users/table.ts";
import { emptyState, type State } from "../../src/state/state.ts";
import type { Facts, Wire } from "./harvest.ts";
import { customRoles, other, plantPeople } from "./people.ts";
import type { Recorded } from "./recorded.ts";
import { defined, latestTime } from "./wire-values.ts";

/** The parts of a recorded server that an exchange needs. */
export class World {
  readonly exchange: Recorded;
  readonly state: State;
  /** The account in the path, or a default. */
  readonly accountId: number;
  /** The recorded IDs of contacts that have other IDs here. */
  readonly recordedIds = new Map<number, number>();
  #now: number;

  constructor(exchange: Recorded) {
    this.exchange = exchange;
    this.#now = latestTime(exchange.response.body) * 1000;
    this.state = emptyState(exchange.version, () => this.#now);
    const shown = /"account_id":(\d+)/.exec(JSON.stringify(exchange.response.body ?? null))?.[1];
    const requested = exchange.request.params.account_id;
    // The server ignores what follows the digits.
    const digits = typeof requested === "string" ? Number.parseInt(requested, 10) : requested;
    const account_id = digits ?? (shown === undefined ? undefined : Number(shown));
    // Invalid IDs are in cases about accounts that don't exist.
    const isSuspended = JSON.stringify(exchange.response.body ?? "").includes("suspended");
    this.accountId = account_id !== undefined && account_id < 1_000_000 ? account_id : 1;
    plantAccount(this.state, {
      id: this.accountId,
      name: "Northwind Support",
      status: isSuspended ? "suspended" : "active",
    });
    plantAccount(this.state, { id: other.account, name: "Harbour Books" });
    this.state.platformApps.insert({ id: 1, name: "Northwind billing" });
    this.token("platform", "PlatformApp", 1);
    plantPeople(this);
  }

  /** Returns a sandbox with this state and a fixed clock. */
  sandbox(): Sandbox {
    return sandboxOf(this.state, {});
  }

  /** Returns the token of a recorded role, or `undefined` for no token. */
  tokenOf(role: string | null): string | undefined {
    if (role === null) return undefined;
    if (role === "unknown-token" || role === "member_old") return "unknown";
    const token = this.state.accessTokens.find("by_token", `token of ${role}`);
    if (token === undefined) throw new Error(`No one in the world has the recorded role "${role}".`);
    return token.token;
  }

  /** Makes a user the owner of a role's token. */
  person(role: string, wire: Wire): User {
    const user = this.user(wire);
    this.token(role, "User", user.id);
    return user;
  }

  /** Adds a user from a recording: an agent, the sender of a message, or a profile. */
  user(wire: Wire): User {
    const id = Number(wire.id);
    this.state.users.delete(id);
    const user = plantUser(this.state, {
      id,
      name: String(wire.name),
      display_name: wire.available_name === wire.name ? null : String(wire.available_name ?? wire.name),
      email: String(wire.email ?? `${id}@northwind.example`),
      avatar_url: String(wire.avatar_url ?? wire.thumbnail ?? ""),
      ...defined<Partial<User>>({
        provider: wire.provider,
        confirmed: wire.confirmed,
        custom_attributes: wire.custom_attributes,
        message_signature: wire.message_signature,
        ui_settings: wire.ui_settings,
      }),
    });
    const status = wire.availability_status;
    // A user without a status has left the account.
    if (status !== null && wire.role !== undefined) this.member(id, wire);
    else if (status !== null) this.member(id, { availability_status: status });
    return user;
  }

  /** Makes a user a member of the account. */
  member(userId: number, wire: Wire, accountId = this.accountId): AccountUser {
    const known = this.state.accountUsers.find("membership", accountId, userId);
    const shown = defined<Partial<AccountUser>>({
      role: wire.role,
      custom_role_id: wire.custom_role_id,
      availability: wire.availability ?? wire.availability_status,
      auto_offline: wire.auto_offline,
      is_connected:
        wire.is_connected ??
        (wire.availability_status === undefined ? undefined : wire.availability_status !== "offline"),
      active_at: wire.active_at == null ? undefined : Date.parse(String(wire.active_at)),
    });
    if (known !== undefined) return this.state.accountUsers.update(known.id, shown);
    return this.state.accountUsers.insert({
      ...blankMembership,
      account_id: accountId,
      user_id: userId,
      ...shown,
    });
  }

  contact(wire: Wire, changes: Partial<Contact> = {}): Contact {
    const { id, contact_inboxes = [], availability_status, last_activity_at, created_at, type: _, ...columns } = wire;
    this.state.contacts.delete(Number(id));
    const contact = this.state.contacts.insert({
      ...blankContact(this.accountId, Number(created_at ?? 0) * 1000),
      // Recorded contacts have all columns.
      ...(columns as Partial<Contact>),
      id: Number(id),
      online: availability_status === "online",
      last_activity_at: last_activity_at === undefined ? null : Number(last_activity_at) * 1000,
      ...changes,
    });
    // Recordings have a list.
    for (const { source_id, inbox } of contact_inboxes as readonly { source_id: string; inbox: Wire }[]) {
      this.inbox(inbox);
      this.state.contactInboxes.insert({
        contact_id: contact.id,
        inbox_id: Number(inbox.id),
        source_id,
        hmac_verified: false,
        pubsub_token: "",
      });
    }
    return contact;
  }

  /** Adds an inbox from a recording, with all agents as members. */
  inbox(wire: Wire): Inbox {
    const id = Number(wire.id);
    const known = this.state.inboxes.get(id);
    const { created_at, updated_at, account_id: _, ...columns } = wire;
    const times = defined<Partial<Inbox>>({
      created_at: created_at === undefined ? undefined : Date.parse(String(created_at)),
      updated_at: updated_at === undefined ? undefined : Date.parse(String(updated_at)),
    });
    // Recorded inboxes have all columns.
    const shown = { ...(columns as Partial<Inbox>), ...times };
    if (known !== undefined) return this.state.inboxes.update(id, shown);
    const plot = { state: this.state, accountId: this.accountId, firstId: 0, now: this.#now };
    const agents = ["agent", "member", ...customRoles].flatMap((role) => this.userIdOf(role) ?? []);
    return plantInbox(plot, { name: "An inbox", channel_type: "Channel::Api", ...shown, number: id, members: agents });
  }

  /** Adds a conversation, with its contact and inbox. */
  conversation(displayId: number, values: Partial<Conversation> = {}): Conversation {
    const contact_id = values.contact_id ?? 1;
    const inbox_id = values.inbox_id ?? 1;
    if (this.state.contacts.get(contact_id) === undefined) this.contact({ id: contact_id, name: "Otto Okafor" });
    if (this.state.inboxes.get(inbox_id) === undefined) this.inbox({ id: inbox_id });
    const known = this.state.contactInboxes
      .where("of_contact", contact_id)
      .filter((row) => row.inbox_id === inbox_id)[0];
    const door =
      known ??
      this.state.contactInboxes.insert({
        contact_id,
        inbox_id,
        source_id: `source of ${contact_id}`,
        hmac_verified: false,
        pubsub_token: "",
      });
    const places = { account_id: this.accountId, contact_id, inbox_id, contact_inbox_id: door.id };
    return openConversation(this.state, { ...places, display_id: displayId, ...values }, this.#now);
  }

  /** Adds a message from a recorded list of messages. */
  message({ id: conversation_id, account_id, inbox_id }: Conversation, wire: Wire): Message {
    const sender = wire.sender as Wire | undefined;
    const types = { contact: "Contact", user: "User", agent_bot: "AgentBot" } as const;
    this.state.messages.delete(Number(wire.id));
    return this.state.messages.insert({
      account_id,
      inbox_id,
      processed_message_content: null,
      external_source_ids: {},
      additional_attributes: {},
      private: false,
      status: "sent",
      source_id: null,
      // Recorded messages have all columns.
      ...(wire as unknown as Pick<Message, "content" | "message_type" | "content_type" | "content_attributes">),
      id: Number(wire.id),
      conversation_id,
      created_at: Number(wire.created_at) * 1000,
      updated_at: Number(wire.created_at) * 1000,
      sender: sender === undefined ? null : { type: types[sender.type as keyof typeof types], id: Number(sender.id) },
    });
  }

  attachment({ id: message_id, account_id }: Message, wire: Wire): void {
    const { id, file_type, content_type, data_url, file_size, width = null, height = null } = wire;
    const name = decodeURIComponent(String(data_url).split("/").at(-1)?.replace(/\?.*/, "") ?? "");
    const isFile = file_size !== undefined;
    const guessed = String(content_type ?? `${file_type}/any`);
    this.state.attachments.delete(Number(id));
    this.state.attachments.insert({
      id: Number(id),
      account_id,
      message_id,
      // Recorded attachments have all columns.
      file_type: file_type as "image",
      file: isFile
        ? { name, content_type: guessed, size: Number(file_size), width: width as null, height: height as null }
        : null,
      external_url: isFile ? null : ((data_url ?? null) as string | null),
      coordinates_lat: Number(wire.coordinates_lat ?? 0),
      coordinates_long: Number(wire.coordinates_long ?? 0),
      fallback_title: (wire.fallback_title ?? null) as string | null,
      meta: Object(wire.meta),
      transcribed_text: String(wire.transcribed_text ?? ""),
    });
  }

  /** Adds an uploaded file. */
  blob(signed_id: string, { data_url, content_type, file_size }: Wire): void {
    const filename = String(data_url).split("/").at(-1) ?? "";
    const byte_size = Number(file_size);
    this.state.blobs.insert({
      signed_id,
      filename,
      content_type: String(content_type ?? "image/png"),
      byte_size,
      width: null,
      height: null,
    });
  }

  /** Allows the platform app to manage a row. */
  permit(type: "Account" | "User", target_id: number): void {
    this.state.permissibles.insert({ platform_app_id: 1, type, target_id });
  }

  /** Makes a user a member of another account. */
  join(userId: number, { id, name, status = "active", ...membership }: Wire): void {
    const account = { id: Number(id), name: String(name), status: status as "active" };
    if (this.state.accounts.get(account.id) === undefined) plantAccount(this.state, account);
    else this.state.accounts.update(account.id, account);
    this.member(userId, membership, account.id);
  }

  label(wire: Wire): void {
    // Recorded labels have all columns.
    const label = wire as unknown as {
      id: number;
      title: string;
      description: null;
      color: string;
      show_on_sidebar: null;
    };
    const { labels } = this.state;
    if (labels.get(label.id) !== undefined || labels.find("by_title", this.accountId, label.title) !== undefined)
      return;
    labels.insert({ ...label, account_id: this.accountId });
  }

  /** Adds the sender of a message, unless the user exists. */
  author(wire: Wire): void {
    const id = Number(wire.id);
    if (this.state.users.get(id) === undefined) this.user(wire);
    else if (wire.availability_status !== null) this.member(id, { availability_status: wire.availability_status });
  }

  bot({ id, name, avatar_url }: Wire, more: Partial<AgentBot> = {}): void {
    this.state.agentBots.delete(Number(id));
    this.state.agentBots.insert({
      id: Number(id),
      ...blankBot,
      account_id: this.accountId,
      name: String(name),
      avatar_url: String(avatar_url ?? ""),
      ...more,
    });
    this.token("bot", "AgentBot", Number(id));
  }

  /** Adds everything that recordings show, except rows that a setup adds itself. */
  all({ people, bots, inboxes, contacts }: Partial<Facts>): void {
    for (const wire of people?.values() ?? []) this.user(wire);
    for (const wire of bots?.values() ?? []) this.bot(wire);
    for (const wire of inboxes?.values() ?? []) this.inbox(wire);
    for (const wire of contacts?.values() ?? []) this.contact(wire);
  }

  /** Sets the ID of a table's next row. */
  next(table: "contacts" | "labels" | "messages" | "attachments" | "accounts" | "users", id: number): void {
    this.state[table].nextId = id;
  }

  userIdOf(role: string): number | undefined {
    return this.state.accessTokens.find("by_token", `token of ${role}`)?.owner_id;
  }

  /** Assigns a user's token to a role. */
  token(role: string, owner_type: "User" | "AgentBot" | "PlatformApp", owner_id: number): void {
    const token = `token of ${role}`;
    const known = this.state.accessTokens.find("by_token", token);
    if (known !== undefined) this.state.accessTokens.delete(known.id);
    // The user may also have another role. Each role has its own token.
    this.state.accessTokens.insert({ token, owner_type, owner_id });
  }
}
