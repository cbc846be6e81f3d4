import type { OperationId } from "../../src/rules/handlers.ts";
import { plantListed } from "./contact-lists.ts";
import { harvest, type Wire } from "./harvest.ts";
import { type Recorded, recordingsOf } from "./recorded.ts";
import { before, bodyOf, idOf, type Setups, shownBy, succeeded } from "./related.ts";
import type { World } from "./world.ts";

const contactOperations = [
  "listContacts",
  "getContact",
  "createContact",
  "updateContact",
  "searchContacts",
] as const satisfies readonly OperationId[];

export const contactSetups = {
  getContact(world, exchange) {
    plantContacts(world, exchange);
    world.all({ contacts: harvest([exchange.response.body]).contacts });
  },

  listContacts: plantListed,

  searchContacts(world, exchange) {
    if (exchange.response.status === 200) plantListed(world, exchange);
  },

  createContact(world, exchange) {
    const created: Wire = Object(Object(Object(exchange.response.body).payload).contact);
    const raw: Wire | null = Object(Object(Object(exchange.response.body).payload).contact_inbox).inbox;
    plantContacts(world, exchange, typeof created.id === "number" ? created.id : undefined);
    if (raw) world.inbox(raw);
    if (typeof created.id === "number") world.next("contacts", created.id);
    if (exchange.case === "error-email-inbox-without-email")
      world.inbox({ id: bodyOf(exchange).inbox_id, channel_type: "Channel::Email" });
  },

  updateContact(world, exchange) {
    plantContacts(world, exchange);
    if (!succeeded(exchange)) return;
    const after: Wire = Object(Object(exchange.response.body).payload);
    const sent = bodyOf(exchange);
    const isNamed = "company_id" in sent && Object(after.additional_attributes).company_name === undefined;
    const company = isNamed ? { additional_attributes: { company_name: "Northwind Traders" } } : {};
    const form = Object.keys(Object(sent.multipart)).includes("avatar") ? { thumbnail: "" } : {};
    world.contact({ ...before(after, sent), ...company, ...form });
  },

  deleteContact(world, exchange) {
    const isThere =
      succeeded(exchange) || exchange.case === "error-contact-is-online" || exchange.case === "error-agent-role";
    if (isThere) {
      world.contact({
        id: idOf(exchange),
        name: "Onna Online",
        availability_status: exchange.case === "error-contact-is-online" ? "online" : "offline",
      });
    }
    if (exchange.case === "with-conversations") world.conversation(1, { contact_id: idOf(exchange) });
  },

  mergeContacts(world, exchange) {
    const { base_contact_id, mergee_contact_id } = bodyOf(exchange);
    const merged: Wire = Object(exchange.response.body);
    const related = recordingsOf(exchange.version, ["mergeContacts"], exchange.request.params.account_id);
    const alone = related.find(({ case: name }) => name === "with-itself")?.response.body;
    const base: Wire = Object(alone).id === base_contact_id ? Object(alone) : { ...merged, id: base_contact_id };
    if (typeof base_contact_id === "number" && base_contact_id < 1_000_000) world.contact({ name: "Base", ...base });
    if (typeof mergee_contact_id !== "number" || mergee_contact_id > 1_000_000 || mergee_contact_id === base_contact_id)
      return;
    world.contact({ name: "Merged away", ...missingIn(base, merged), email: null, id: mergee_contact_id });
  },

  listContactLabels: plantLabelled,

  setContactLabels: plantLabelled,
} satisfies Setups;

/** Enables the feature if the request or the response has a company. */
function plantCompany(world: World, exchange: Recorded): void {
  const body = JSON.stringify([exchange.request.body, exchange.response.body]);
  if (!body.includes('"company_id"')) return;
  const { accounts, companies } = world.state;
  const account = accounts.get(world.accountId);
  accounts.update(world.accountId, { features: [...(account?.features ?? []), "companies"] });
  const blank = { domain: null, description: null, custom_attributes: {}, avatar_url: "" };
  companies.insert({ id: 2, account_id: world.accountId, name: "Northwind Traders", ...blank });
}

/** Adds the recorded contacts with IDs below `until`. */
function plantContacts(world: World, exchange: Recorded, until = Number.POSITIVE_INFINITY): void {
  plantCompany(world, exchange);
  const { inboxes, contacts } = shownBy(exchange, contactOperations);
  world.all({ inboxes, contacts: new Map([...contacts].filter(([id]) => id < until)) });
}

function plantLabelled(world: World, exchange: Recorded): void {
  if (!(idOf(exchange) > 0 && idOf(exchange) < 1_000_000)) return;
  const isList = exchange.id === "listContactLabels";
  const labels = isList ? ((Object(exchange.response.body).payload ?? []) as string[]) : ["before"];
  world.contact({ id: idOf(exchange), name: "Carla Fir" }, { labels });
}

/** Returns the values that a merged contact has from the other one. */
function missingIn(base: Wire, merged: Wire): Wire {
  const entries = Object.entries(merged).flatMap(([key, value]): [string, unknown][] => {
    const own = base[key];
    if (typeof value === "object" && value !== null) return [[key, missingIn(Object(own), Object(value))]];
    return own === value ? [] : [[key, value]];
  });
  return Object.fromEntries(entries);
}
