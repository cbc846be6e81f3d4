import { fileURLToPath } from "node:url";
import type { ContactList, ContactWithInboxes } from "@wootkit/client";
import type { CheckedExchange } from "@wootkit/openapi/contract";
import { type Exchange, readExchanges } from "@wootkit/openapi/exchange";
import { describe, expect, test } from "vitest";
import { sandboxOf } from "../src/assemble.ts";
import { plantInbox } from "../src/resources/inboxes/seed.ts";
import { plantDesk, plantPeople } from "../src/seed/plant-desk.ts";
import { emptyState, type State } from "../src/state/state.ts";
import { toExchange } from "./exchange.ts";
import { recordedToken } from "./recorded-cases.ts";

const recordings = fileURLToPath(new URL("../../../openapi/recordings/4.14.2/contacts", import.meta.url));
const exchanges = readExchanges(recordings);
const recorded = { list: casesOf("list"), show: casesOf("show") };

function casesOf(operation: string): Exchange[] {
  return exchanges.filter(({ source }) => source.startsWith(`${operation}.ndjson`));
}

/** The contacts in a recorded answer. */
function contactsIn({ response }: Exchange): ContactWithInboxes[] {
  if (response.status !== 200) return [];
  // Every recorded answer is held against the specification elsewhere.
  return [Object(response.body).payload].flat() as ContactWithInboxes[];
}

/**
 * The contacts that were there when an exchange was recorded, in the order in which the server came across them. Lists
 * were recorded in two accounts of the same people; one of them was seen in the other account only.
 */
function contactsBehind(exchange: Exchange): ContactWithInboxes[] {
  const accountOf = ({ request }: Exchange) => request.params.account_id;
  const related = recorded.list.includes(exchange) ? recorded.list : recorded.show;
  const own = related.filter((other) => accountOf(other) === accountOf(exchange));
  const unordered = ["success", "success-jobs-pending", "page-2"].flatMap((name) => {
    return own.filter((other) => other.case === name);
  });
  const contacts = new Map<string | null, ContactWithInboxes>();
  // Who is known from elsewhere does not replace anybody, and the answer itself replaces: contacts changed in between.
  const others = related.filter((other) => !own.includes(other)).flatMap(contactsIn);
  for (const contact of [...unordered, ...own, exchange].flatMap(contactsIn)) {
    contacts.set(contact.name, { ...contacts.get(contact.name), ...contact });
  }
  for (const contact of others) if (!contacts.has(contact.name)) contacts.set(contact.name, contact);
  return [...contacts.values()];
}

/** Plants a contact under an id of its own: the sandbox lists contacts by id where the server promises no order. */
function plantRecorded(state: State, accountId: number, contact: ContactWithInboxes, contactId: number): void {
  const { contact_inboxes = [], availability_status, last_activity_at, created_at, ...columns } = contact;
  state.contacts.insert({
    ...columns,
    id: contactId,
    account_id: accountId,
    online: availability_status === "online",
    // No response tells them. These are the ones that the recording asks for.
    labels: contact.identifier === "crm-1001" ? ["vip", "billing"] : [],
    last_activity_at: last_activity_at === undefined ? null : last_activity_at * 1000,
    created_at: created_at * 1000,
  });
  for (const { source_id, inbox } of contact_inboxes) {
    const plot = { state, accountId, firstId: 0, now: 0 };
    if (state.inboxes.get(inbox.id)?.name !== inbox.name) {
      state.inboxes.delete(inbox.id);
      plantInbox(plot, { ...inbox, number: inbox.id, members: [] });
    }
    const pubsub_token = "";
    state.contactInboxes.insert({
      contact_id: contactId,
      inbox_id: inbox.id,
      source_id,
      hmac_verified: false,
      pubsub_token,
    });
  }
}

/** Asks a server that holds the recorded contacts what the real one was asked. Ids come back as they were recorded. */
async function replay(exchange: Exchange): Promise<CheckedExchange["response"]> {
  const { request } = exchange;
  const { account_id: accountId, id } = request.params;
  const now = Date.UTC(2026, 10, 22, 12);
  const state = emptyState("4.14.2", () => now);
  plantPeople(state);
  plantDesk({ state, accountId: Number(accountId), firstId: 0, now }, "Recorded desk", []);
  const behind = contactsBehind(exchange);
  for (const [index, contact] of behind.entries()) plantRecorded(state, Number(accountId), contact, index + 1);
  const plantedId = behind.findIndex((contact) => contact.id === Number.parseInt(`${id}`, 10)) + 1;

  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(request.query ?? {})) {
    for (const one of [value].flat()) query.append(name, `${one}`);
  }
  const headers = new Headers({ accept: "application/json" });
  const token = recordedToken(request.role);
  if (token !== null) headers.set("Api-Access-Token", token);
  const path = request.path
    .replace("{account_id}", `${accountId}`)
    .replace("{id}", plantedId === 0 ? `${id}` : `${id}`.replace(/^\d+/, `${plantedId}`));
  const answer = await sandboxOf(state, {}).fetch(`https://chatwoot.test${path}?${query}`, { headers });
  const { response } = await toExchange(exchange.case, answer);
  const contacts = [Object(response.body).payload ?? []].flat();
  for (const contact of contacts) contact.id = behind[contact.id - 1]?.id;
  return response;
}

/** What contacts are ordered by in the cases where many are equal in it: which of those come, and where, is chance. */
const keysWithTies: Readonly<Record<string, (contact: ContactWithInboxes) => unknown>> = {
  company_name: ({ additional_attributes }) => additional_attributes?.company_name,
  country: ({ additional_attributes }) => additional_attributes?.country,
  created_at: ({ created_at }) => created_at,
  last_activity_at: ({ last_activity_at }) => last_activity_at,
  phone_number: ({ phone_number }) => phone_number,
};

/** An answer as it is compared: whole, or where many contacts are equal in what orders them, by that alone. */
function comparable(exchange: Exchange, body: unknown): unknown {
  const key = keysWithTies[`${exchange.request.query?.sort ?? ""}`.replace("-", "")];
  if (key === undefined) return body;
  const { meta, payload } = Object(body) as ContactList;
  return { meta, order: payload.map(key), hasInboxes: payload.some((contact) => "contact_inboxes" in contact) };
}

describe.each(["list", "show"] as const)("the sandbox answers a recorded case of %s alike:", (operation) => {
  test.each(recorded[operation].map((exchange) => [exchange.case, exchange] as const))(
    "%s",
    async (_name, exchange) => {
      const { status, headers, body } = await replay(exchange);
      expect(status).toBe(exchange.response.status);
      expect(headers["content-type"]).toBe(exchange.response.headers["content-type"]);
      expect(comparable(exchange, body)).toEqual(comparable(exchange, exchange.response.body));
    },
  );
});
