/** The account of a row, which all rows but accounts have. */
interface OfAccount {
  /**
   * The ID of the account.
   *
   * @default 1
   */
  account_id?: number;
}

/** An account to add. */
export interface NewAccount {
  /** @default "Account" */
  name?: string;
  /** The names of paid features to enable, such as `sla`. */
  features?: readonly string[];
}

/** A member of an account to add: a new user with an access token. */
export interface NewAgent extends OfAccount {
  /** @default "Agent" */
  name?: string;
  /** @default an address that no other user has */
  email?: string;
  /** @default "agent" */
  role?: "agent" | "administrator";
  /** The IDs of the inboxes in which the agent works. Administrators see every inbox. */
  inbox_ids?: readonly number[];
}

/** An inbox to add. */
export interface NewInbox extends OfAccount {
  /** @default "Inbox" */
  name?: string;
  /**
   * The type of its channel.
   *
   * @default "Channel::Api", which the public API can use
   */
  channel_type?: "Channel::Api" | "Channel::WebWidget" | "Channel::Email" | "Channel::Sms" | "Channel::Whatsapp";
  /** The IDs of the agents who work in it. */
  agent_ids?: readonly number[];
}

/** A label to add. */
export interface NewLabel extends OfAccount {
  /** In lower case. */
  title: string;
  /** @default "#1f93ff" */
  color?: string;
  description?: string;
}

/** A team to add. */
export interface NewTeam extends OfAccount {
  name: string;
  /** The IDs of its agents. */
  agent_ids?: readonly number[];
}

/** A contact to add. */
export interface NewContact extends OfAccount {
  /** @default "Contact" */
  name?: string;
  email?: string;
  /** With the country code, such as `+12025550100`. */
  phone_number?: string;
  /** The contact's ID in another system. */
  identifier?: string;
  /** @default false */
  blocked?: boolean;
  labels?: readonly string[];
  custom_attributes?: Record<string, unknown>;
}

/** A conversation to add. */
export interface NewConversation extends OfAccount {
  /** @default a new contact */
  contact_id?: number;
  /** @default the first inbox of the account, or a new API inbox */
  inbox_id?: number;
  /** @default "open" */
  status?: "open" | "resolved" | "pending" | "snoozed";
  /** When a snoozed conversation is reopened, in Unix milliseconds. See {@link Sandbox.tick}. */
  snoozed_until?: number;
  priority?: "low" | "medium" | "high" | "urgent";
  /** The ID of an agent. */
  assignee_id?: number;
  team_id?: number;
  labels?: readonly string[];
  custom_attributes?: Record<string, unknown>;
  /**
   * Its messages, oldest first. A string is a message from the contact.
   *
   * @default one message from the contact
   */
  messages?: readonly (string | Omit<NewMessage, "conversation_id" | "account_id">)[];
  /**
   * The time of its last message, in Unix milliseconds. The messages are one second apart.
   *
   * @default the current time, or just after the latest activity in the account if that is later
   */
  last_activity_at?: number;
}

/** A message to add. */
export interface NewMessage extends OfAccount {
  /** The number of the conversation in its account. */
  conversation_id: number;
  /** @default "Is anybody there?" */
  content?: string;
  /**
   * Whether the contact (`incoming`) or an agent (`outgoing`) wrote it. A message from the contact reopens a resolved
   * or snoozed conversation.
   *
   * @default "incoming"
   */
  message_type?: "incoming" | "outgoing";
  /** Whether it is a note that only agents see. @default false */
  private?: boolean;
  /** The ID of the agent who wrote it. @default the first member of the account */
  sender_id?: number;
}

/** Many conversations to add at once, with one message each. */
export interface NewConversations extends Pick<NewConversation, "account_id" | "inbox_id" | "last_activity_at"> {
  /** The ID of the contact who wrote them. */
  contact_id: number;
  /** A positive integer. */
  count: number;
}

/**
 * Adds rows to a sandbox, as other people would. Each method takes what a test is about, and has defaults for the rest.
 * They need no request, so they don't count as {@link Sandbox.requests}.
 *
 * @throws RangeError if the account has no row with a given ID, or a number is invalid.
 * @throws TypeError for an unknown field.
 */
export interface Add {
  account(added?: NewAccount): { id: number };
  agent(added?: NewAgent): { id: number; token: string };
  /** `identifier` is the identifier of an API inbox in the public API. */
  inbox(added?: NewInbox): { id: number; identifier: string | null };
  label(added: NewLabel): { id: number; title: string };
  team(added: NewTeam): { id: number };
  contact(added?: NewContact): { id: number };
  /** `id` is the number of the conversation in its account, as in the API. */
  conversation(added?: NewConversation): { id: number; contact_id: number; inbox_id: number };
  /**
   * Adds open, unassigned conversations, one second apart. Returns their IDs, oldest first. Adding thousands is fine.
   */
  conversations(added: NewConversations): number[];
  message(added: NewMessage): { id: number };
}
