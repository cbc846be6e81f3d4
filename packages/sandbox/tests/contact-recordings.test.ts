import { fileURLToPath } from "node:url";
import type { ContactList, ContactWithInboxes } from "@wootkit/client";
import { type Exchange, readExchanges } from "@wootkit/openapi/exchange";
import { describe, expect, test } from "vitest";
import { createApp } from "../src/http/app.ts";
import { emptyState, type State } from "../src/model/state.ts";
import { plantDesk } from "../src/seed/plant-desk.ts";
import { plantUsers } from "../src/seed/plant-users.ts";
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

function plantRecorded(state: State, accountId: number, contact: ContactWithInboxes): void {
  state.contacts.set(contact.id, {
    id: contact.id,
    accountId,
    name: contact.name,
    email: contact.email,
    phoneNumber: contact.phone_number,
    identifier: contact.identifier,
    blocked: contact.blocked,
    avatarUrl: contact.thumbnail,
    online: contact.availability_status === "online",
    additionalAttributes: contact.additional_attributes,
    customAttributes: contact.custom_attributes,
    // No answer tells them. These are the ones that the recording asks for.
    labels: contact.identifier === "crm-1001" ? ["vip", "billing"] : [],
    lastActivityAt: contact.last_activity_at === undefined ? null : contact.last_activity_at * 1000,
    createdAt: contact.created_at * 1000,
  });
  for (const { source_id: sourceId, inbox } of contact.contact_inboxes ?? []) {
    state.inboxes.set(inbox.id, {
      id: inbox.id,
      accountId,
      name: inbox.name,
      channelType: inbox.channel_type,
      channelId: inbox.channel_id,
      provider: inbox.provider,
      avatarUrl: inbox.avatar_url,
      replyWindowHours: null,
      memberIds: new Set(),
    });
    const id = state.contactInboxes.size + 1;
    state.contactInboxes.set(id, { id, contactId: contact.id, inboxId: inbox.id, sourceId, hmacVerified: false });
  }
}

/** Asks a server that holds the recorded contacts what the real one was asked. */
async function replay(exchange: Exchange): Promise<Response> {
  const { request } = exchange;
  const { account_id: accountId, id } = request.params;
  const now = Date.UTC(2026, 10, 22, 12);
  const state = emptyState("4.14.2");
  plantUsers(state);
  plantDesk({ state, accountId: Number(accountId), firstId: 0, now }, "Recorded desk", []);
  for (const contact of contactsBehind(exchange)) plantRecorded(state, Number(accountId), contact);

  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(request.query ?? {})) {
    for (const one of [value].flat()) query.append(name, `${one}`);
  }
  const headers = new Headers({ accept: "application/json" });
  const token = recordedToken(request.role);
  if (token !== null) headers.set("Api-Access-Token", token);
  const path = request.path.replace("{account_id}", `${accountId}`).replace("{id}", `${id}`);
  const app = createApp({ state, now: () => now }, undefined);
  return app.fetch(new Request(`https://chatwoot.test${path}?${query}`, { headers }));
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
  test.each(recorded[operation].map((exchange) => [exchange.case, exchange] as const))("%s", async (name, exchange) => {
    const { status, headers, body } = (await toExchange(name, await replay(exchange))).response;
    expect(status).toBe(exchange.response.status);
    expect(headers["content-type"]).toBe(exchange.response.headers["content-type"]);
    expect(comparable(exchange, body)).toEqual(comparable(exchange, exchange.response.body));
  });
});
