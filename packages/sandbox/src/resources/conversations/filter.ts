import {
  attributeText,
  dateOperators,
  equality,
  equalityOrContent,
  equalityOrPresence,
  type FilterAttribute,
} from "../../rules/filter/filter-attribute.ts";
import { integers } from "../../rules/filter/filter-values.ts";
import { type ReadCondition, readFilter } from "../../rules/filter/read-filter.ts";
import { isoDay } from "../../rules/wire-time.ts";
import { type ChatwootVersion, isSince } from "../../state/chatwoot-version.ts";
import type { Question } from "../../state/question.ts";
import type { State } from "../../state/state.ts";
import { type CellTest, type Conversation, priorities, statuses } from "./table.ts";
import { assignedUserId } from "./visibility.ts";

const attributes: readonly (readonly [key: string, attribute: FilterAttribute<Conversation>])[] = [
  ["status", { kind: "name", operators: equality, names: statuses, read: ({ status }) => status }],
  ["assignee_id", { kind: "id", operators: equalityOrPresence, read: assignedUserId }],
  ["inbox_id", { kind: "id", operators: equalityOrPresence, read: ({ inbox_id }) => inbox_id }],
  ["team_id", { kind: "id", operators: equalityOrPresence, read: ({ team_id }) => team_id }],
  ["contact_id", { kind: "id", operators: equality, read: ({ contact_id }) => contact_id }],
  ["priority", { kind: "name", operators: equality, names: priorities, read: ({ priority }) => priority }],
  ["display_id", { kind: "id", operators: equalityOrContent, read: ({ display_id }) => display_id }],
  // The sandbox has no conversations from campaigns.
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

/** Returns the attributes that a release supports, in the order of its error message. */
export function filterAttributes(version: ChatwootVersion): ReadonlyMap<string, FilterAttribute<Conversation>> {
  const isUnknown: Readonly<Record<string, boolean>> = {
    contact_id: !isSince(version, "4.14"),
    country_code: isSince(version, "4.11"),
  };
  return new Map(attributes.filter(([key]) => isUnknown[key] !== true));
}

function additionalAttribute(key: string, operators: readonly string[]): FilterAttribute<Conversation> {
  return { kind: "text", operators, read: ({ additional_attributes }) => attributeText(additional_attributes, key) };
}

/** The parts of a filter. A conversation must pass all of them. */
export interface ConversationFilter {
  readonly contactIds: readonly number[] | undefined;
  readonly cells: CellTest;
  /** Empty if testing the cells is enough. */
  readonly rows: readonly Question<Conversation>[];
}

/** The attributes that are equal within a cell. */
const cellAttributes: ReadonlySet<string> = new Set(["status", "assignee_id", "inbox_id", "team_id"]);

/** @throws {Refusal} if the server refuses the filter or fails. */
export function conversationFilter(payload: unknown, accountId: number, state: State): ConversationFilter {
  const definitions = state.customAttributeDefinitions
    .where("of_account", accountId)
    .filter(({ attribute_model }) => attribute_model === "conversation_attribute");
  const { version } = state;
  const context = { version, now: state.now(), attributes: filterAttributes(version), definitions };
  const alternatives = readFilter(payload, context);
  const contact = alternatives.length === 1 ? alternatives[0]?.find(namesContacts) : undefined;
  const contactIds = contact && integers(contact.values);
  const rest = alternatives.map((required) => required.filter((condition) => condition !== contact));
  // Conditions can depend on the current day and on the account's custom attributes.
  const name = JSON.stringify([isoDay(state.now()), accountId, rest.map((required) => required.map(namedBy))]);
  const meets = (row: Conversation) => rest.some((required) => required.every(({ test }) => test(row)));
  const areCellsEnough = rest.flat().every(({ attributeKey }) => cellAttributes.has(attributeKey));
  return {
    contactIds: Array.isArray(contactIds) ? [...new Set(contactIds.filter((id) => id !== null))] : undefined,
    // These conditions read only columns that are equal within a cell.
    cells: areCellsEnough ? (cell) => meets(cell as Conversation) : () => true,
    rows: areCellsEnough ? [] : [{ name, test: meets, reads: [state.customAttributeDefinitions] }],
  };
}

function namedBy({ attributeKey, filterOperator, values }: ReadCondition<Conversation>): readonly unknown[] {
  return [attributeKey, filterOperator, values];
}

function namesContacts({ attributeKey, filterOperator }: ReadCondition<Conversation>): boolean {
  return attributeKey === "contact_id" && filterOperator === "equal_to";
}
