import { contains, equalTo, isNotPresent, isPresent, notEqualTo } from "../../rules/filter/comparison.ts";
import { attributeText } from "../../rules/filter/filter-attribute.ts";
import { namedIn } from "../../rules/named-in.ts";
import type { State } from "../../state/state.ts";
import type { Condition } from "../automation-rules/table.ts";
import type { Contact } from "../contacts/table.ts";
import type { Conversation } from "../conversations/table.ts";
import { assignedUserId } from "../conversations/visibility.ts";
import { type Message, messageTypes } from "../messages/table.ts";

/** The rows that conditions read. */
interface Subject {
  readonly conversation: Conversation;
  readonly contact: Contact | undefined;
  /** The new message, or one of the conversation. */
  readonly message: Message | undefined;
}

/** An attribute as text; several for labels. */
type Read = (subject: Subject) => string | readonly string[] | null;

const ofConversation =
  (key: string): Read =>
  ({ conversation }) =>
    attributeText(conversation.additional_attributes, key);

const ofContact =
  (key: string): Read =>
  ({ contact }) =>
    attributeText(contact?.additional_attributes ?? null, key);

const textOf = (value: number | boolean | null | undefined) => (value == null ? null : String(value));

const attributes: Readonly<Record<string, Read>> = {
  content: ({ message }) => message?.content ?? null,
  message_type: ({ message }) =>
    Object.entries(messageTypes).find(([, type]) => type === message?.message_type)?.[0] ?? null,
  private_note: ({ message }) => textOf(message?.private),
  status: ({ conversation }) => conversation.status,
  priority: ({ conversation }) => conversation.priority,
  assignee_id: ({ conversation }) => textOf(assignedUserId(conversation)),
  team_id: ({ conversation }) => textOf(conversation.team_id),
  inbox_id: ({ conversation }) => textOf(conversation.inbox_id),
  labels: ({ conversation }) => conversation.labels,
  mail_subject: ofConversation("mail_subject"),
  referer: ofConversation("referer"),
  browser_language: ofConversation("browser_language"),
  conversation_language: ofConversation("conversation_language"),
  email: ({ contact }) => contact?.email ?? null,
  phone_number: ({ contact }) => contact?.phone_number ?? null,
  country_code: ofContact("country_code"),
  city: ofContact("city"),
  company_name: ofContact("company_name"),
};

/** The attributes that conditions can compare, besides custom ones. */
export const attributeNames: readonly string[] = Object.keys(attributes);

/**
 * Whether a conversation meets conditions; `undefined` if an operator is unknown, so that they can't be evaluated.
 *
 * @param message - The new message. Without it, one message of the conversation must meet the conditions.
 */
export function meets(
  conditions: readonly Condition[],
  conversation: Conversation,
  message: Message | undefined,
  state: State,
): boolean | undefined {
  const tests = conditions.map(testOf);
  if (tests.includes(undefined)) return undefined;
  const alternatives: number[][] = [[]];
  conditions.forEach(({ query_operator }, index) => {
    alternatives.at(-1)?.push(index);
    if (/^or$/i.test(query_operator ?? "")) alternatives.push([]);
  });
  const contact = state.contacts.get(conversation.contact_id);
  const messages =
    message === undefined ? state.messages.where("of_conversation", conversation.id).slice(0) : [message];
  const rows = messages.length === 0 ? [undefined] : messages;
  return rows.some((row) => {
    const subject = { conversation, contact, message: row };
    return alternatives.some((required) => required.every((index) => tests[index]?.(subject)));
  });
}

function testOf({ attribute_key, filter_operator, values }: Condition): ((subject: Subject) => boolean) | undefined {
  const read = namedIn(attributes, attribute_key) ?? customAttribute(attribute_key);
  const wanted = [values ?? []].flat().map(String);
  const compare = comparisonOf(filter_operator, wanted);
  if (compare === undefined) return undefined;
  return (subject) => {
    const value = read(subject);
    if (value === null || typeof value === "string") return compare(value);
    if (filter_operator === "not_equal_to") return value.every(compare);
    return value.length === 0 ? compare(null) : value.some(compare);
  };
}

/** A custom attribute belongs to the conversation or to the contact. */
function customAttribute(key: string): Read {
  return ({ conversation, contact }) =>
    attributeText(conversation.custom_attributes, key) ?? attributeText(contact?.custom_attributes ?? null, key);
}

function comparisonOf(operator: string, values: readonly string[]) {
  switch (operator) {
    case "equal_to":
      return equalTo(values);
    case "not_equal_to":
      return notEqualTo(values);
    case "contains":
      return contains(values.map((value) => `%${value}%`));
    case "does_not_contain": {
      const contained = contains(values.map((value) => `%${value}%`));
      return (value: string | null) => value !== null && !contained(value);
    }
    case "starts_with":
      return contains(values.map((value) => `${value}%`));
    case "is_present":
      return isPresent;
    case "is_not_present":
      return isNotPresent;
    default:
      return undefined;
  }
}
