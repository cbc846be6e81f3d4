import {
  attributeText,
  dateOperators,
  equality,
  equalityOrContent,
  equalityOrPresence,
  type FilterAttribute,
} from "../../rules/filter/filter-attribute.ts";
import { readFilter } from "../../rules/filter/read-filter.ts";
import { isoDay } from "../../rules/wire-time.ts";
import { isSince } from "../../state/chatwoot-version.ts";
import type { Question } from "../../state/question.ts";
import type { State } from "../../state/state.ts";
import type { Contact } from "./table.ts";

type Attribute = FilterAttribute<Contact>;

const attributes: readonly (readonly [key: string, attribute: Attribute])[] = [
  ["name", { kind: "any case", operators: equalityOrContent, read: ({ name }) => name }],
  [
    "phone_number",
    {
      kind: "any case",
      operators: [...equalityOrContent, "starts_with"],
      read: ({ phone_number }) => phone_number,
      sent: (value) => `+${value.replaceAll("+", "")}`,
    },
  ],
  ["email", { kind: "any case", operators: equalityOrContent, read: ({ email }) => email }],
  ["identifier", { kind: "any case", operators: equality, read: ({ identifier }) => identifier }],
  ["country_code", additional("country_code", equality)],
  ["city", additional("city", equalityOrContent)],
  ["company_name", additional("company_name", equalityOrContent)],
  ["labels", { kind: "labels", operators: equalityOrPresence }],
  ["created_at", { kind: "date", operators: dateOperators, read: ({ created_at }) => created_at }],
  ["last_activity_at", { kind: "date", operators: dateOperators, read: ({ last_activity_at }) => last_activity_at }],
  ["blocked", { kind: "boolean", operators: equality, read: ({ blocked }) => blocked }],
];

function additional(key: string, operators: readonly string[]): Attribute {
  const read = ({ additional_attributes }: Contact) => attributeText(additional_attributes, key);
  return { kind: "any case", operators, read };
}

/**
 * Reads the conditions of a filter.
 *
 * @throws {Refusal} if the server refuses the filter or fails.
 */
export function contactFilter(payload: unknown, accountId: number, state: State): Question<Contact> {
  const { version, now } = state;
  const definitions = state.customAttributeDefinitions
    .where("of_account", accountId)
    .filter(({ attribute_model }) => attribute_model === "contact_attribute");
  const known = attributes.filter(([key]) => key !== "company_name" || isSince(version, "4.14"));
  const alternatives = readFilter(payload, { version, now: now(), attributes: new Map(known), definitions });
  return {
    // Conditions can depend on the current day and on the account's custom attributes.
    name: `filter ${JSON.stringify([isoDay(now()), payload])}`,
    test: (row) => alternatives.some((required) => required.every(({ test }) => test(row))),
    reads: [state.customAttributeDefinitions],
  };
}
