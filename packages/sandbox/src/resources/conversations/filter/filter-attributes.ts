import type { ChatwootVersion } from "../../../state/chatwoot-version.ts";
import type { Conversation } from "../table.ts";

/** An attribute that conversations can be filtered by. */
export type FilterAttribute = { operators: readonly string[] } & (
  | { kind: "name"; names: readonly string[]; read: (conversation: Conversation) => string | null }
  | { kind: "id"; read: (conversation: Conversation) => number | null }
  | { kind: "text"; read: (conversation: Conversation) => string | null }
  | { kind: "date"; read: (conversation: Conversation) => number }
  | { kind: "labels" }
);

const equality = ["equal_to", "not_equal_to"];
const equalityOrPresence = [...equality, "is_present", "is_not_present"];
const equalityOrContent = [...equality, "contains", "does_not_contain"];
const dateOperators = ["is_greater_than", "is_less_than", "days_before"];

const statuses = ["open", "resolved", "pending", "snoozed"];
const priorities = ["low", "medium", "high", "urgent"];

const attributes: readonly (readonly [key: string, attribute: FilterAttribute])[] = [
  ["status", { kind: "name", operators: equality, names: statuses, read: ({ status }) => status }],
  ["assignee_id", { kind: "id", operators: equalityOrPresence, read: assigneeId }],
  ["inbox_id", { kind: "id", operators: equalityOrPresence, read: ({ inbox_id }) => inbox_id }],
  ["team_id", { kind: "id", operators: equalityOrPresence, read: ({ team_id }) => team_id }],
  ["contact_id", { kind: "id", operators: equality, read: ({ contact_id }) => contact_id }],
  ["priority", { kind: "name", operators: equality, names: priorities, read: ({ priority }) => priority }],
  ["display_id", { kind: "id", operators: equalityOrContent, read: ({ display_id }) => display_id }],
  // No conversation of the sandbox began with a campaign.
  ["campaign_id", { kind: "id", operators: equalityOrPresence, read: () => null }],
  ["labels", { kind: "labels", operators: equalityOrPresence }],
  ["browser_language", additionalAttribute("browser_language", equality)],
  ["conversation_language", additionalAttribute("conversation_language", equality)],
  ["country_code", additionalAttribute("country_code", equality)],
  ["referer", additionalAttribute("referer", equalityOrContent)],
  ["created_at", { kind: "date", operators: dateOperators, read: ({ created_at }) => created_at }],
  ["last_activity_at", { kind: "date", operators: dateOperators, read: ({ last_activity_at }) => last_activity_at }],
  ["mail_subject", additionalAttribute("mail_subject", equalityOrContent)],
];

const unknownTo: Record<ChatwootVersion, string> = {
  "4.9.2": "contact_id",
  "4.14.2": "country_code",
  "4.16.2": "country_code",
};

/** The attributes that a release knows, in the order in which it names them. */
export function filterAttributes(version: ChatwootVersion): ReadonlyMap<string, FilterAttribute> {
  return new Map(attributes.filter(([key]) => key !== unknownTo[version]));
}

/** The person who works on it. A bot is nobody here. */
function assigneeId({ assignee }: Conversation): number | null {
  return assignee?.type === "User" ? assignee.id : null;
}

function additionalAttribute(key: string, operators: readonly string[]): FilterAttribute {
  return { kind: "text", operators, read: ({ additional_attributes }) => attributeText(additional_attributes, key) };
}

/** What the database makes of an attribute in a JSON column: its text, or for what is no text its JSON. */
export function attributeText(attributes: object | null, key: string): string | null {
  const value: unknown = new Map<string, unknown>(Object.entries(attributes ?? {})).get(key) ?? null;
  return typeof value === "string" || value === null ? value : JSON.stringify(value);
}
