import { contains, equalTo, isNotPresent, isPresent, notEqualTo } from "../../rules/filter/comparison.ts";
import { attributeText } from "../../rules/filter/filter-attribute.ts";
import { namedIn } from "../../rules/named-in.ts";
import type { State } from "../../state/state.ts";
import type { Condition } from "../automation/table.ts";
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

/** The attributes of the conversation and of its contact: columns, or parts of `additional_attributes`. */
const conversationAttributes = [
  ...["status", "priority", "team_id", "inbox_id", "labels"],
  ...["mail_subject", "referer", "browser_language", "conversation_language"],
];
const contactAttributes = ["email", "phone_number", "country_code", "city", "company_name"];

const attributes: Readonly<Record<string, Read>> = {
  content: ({ message }) => message?.content ?? null,
  message_type: ({ message }) =>
    Object.entries(messageTypes).find(([, type]) => type === message?.message_type)?.[0] ?? null,
  private_note: ({ message }) => attributeText(message ?? null, "private"),
  assignee_id: ({ conversation }) => attributeText({ id: assignedUserId(conversation) }, "id"),
  ...Object.fromEntries(conversationAttributes.map((name) => [name, ({ conversation }) => read(conversation, name)])),
  ...Object.fromEntries(contactAttributes.map((name) => [name, ({ contact }) => read(contact, name)])),
};

function read(row: Conversation | Contact | undefined, name: string): ReturnType<Read> {
  if (row === undefined) return null;
  if (name === "labels") return row.labels;
  return attributeText(name in row ? row : row.additional_attributes, name);
}

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
