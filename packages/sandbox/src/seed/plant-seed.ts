import { blankMembership, plantAccount } from "../resources/accounts/seed.ts";
import { plantContact } from "../resources/contacts/seed.ts";
import { plantInbox } from "../resources/inboxes/seed.ts";
import type { ChatwootVersion } from "../state/chatwoot-version.ts";
import type { Plot } from "../state/plot.ts";
import { emptyState, type State } from "../state/state.ts";
import { unshowable } from "./contacts/damaged.ts";
import { contacts } from "./contacts/index.ts";
import { inboxes } from "./desk.ts";
import { hours } from "./durations.ts";
import { mainAccountId } from "./landmarks.ts";
import { incoming } from "./message-builders.ts";
import { plantDesk, plantPeople } from "./plant-desk.ts";
import { users } from "./users.ts";

/** The size of each account's range of IDs. */
const idsPerAccount = 1000;

/**
 * Returns a server with five accounts and times relative to the clock: 1 is the desk, 2 an unrelated account, 3 a
 * suspended one, 4 the same desk with the SLA feature, and 5 has rows that the server fails to show.
 */
export function plantSeed(version: ChatwootVersion, clock: () => number): State {
  const state = emptyState(version, clock);
  const now = clock();
  const plot = (accountId: number): Plot => ({ state, accountId, firstId: (accountId - 1) * idsPerAccount, now });
  plantPeople(state);

  const desk = plot(mainAccountId);
  const deskWithSla = plot(4);
  plantDesk(desk, "Northwind Support", []);
  plantDesk(deskWithSla, "Northwind Wholesale", ["sla"]);
  for (const contact of contacts) {
    plantContact(desk, contact);
    plantContact(deskWithSla, contact);
  }
  const attic = plot(5);
  plantDesk(attic, "Northwind Attic", []);
  for (const contact of unshowable) plantContact(attic, contact);
  plantStrangers(plot(2));
  plantAccount(state, { id: 3, name: "Southwind Archive", status: "suspended" });
  return state;
}

/** Adds an account that is unrelated to the desk, with one administrator, one inbox, and one contact. */
function plantStrangers(plot: Plot): void {
  const { state, accountId } = plot;
  plantAccount(state, { id: accountId, name: "Harbour Books" });
  state.accountUsers.insert({
    ...blankMembership,
    account_id: accountId,
    user_id: users.olga.id,
    role: "administrator",
    availability: "online",
    is_connected: true,
  });
  plantInbox(plot, { ...inboxes.website, members: [] });
  plantContact(plot, {
    number: 1,
    name: "Henrik Aalto",
    email: "henrik@reader.example",
    conversations: [{ inbox: "website", ago: hours(7), messages: [incoming(hours(7), "Is the atlas in stock?")] }],
  });
}
