import type { ConversationHistoryFilters } from "@wootkit/client";
import { z } from "zod";
import type { Connection } from "../../connection.ts";
import { selection, tool } from "../tool.ts";
import { contactIdOf } from "./contact-of.ts";
import { conversationFields, statusInput, untrusted } from "./desk-inputs.ts";
import { readableTimes } from "./readable-times.ts";

/** The most conversations that one call reads after `offset`. */
const mostConversations = 200;

const time = z.iso.datetime({ offset: true }).or(z.iso.date());

/** Lists the conversations of a contact: the newest ones, or the whole history. */
export const listContactConversations = tool({
  name: "list_contact_conversations",
  title: "List a contact's conversations",
  description: `Lists the conversations of a contact, newest first: the last 20, or with whole or a filter the complete history. ${untrusted}`,
  input: z.strictObject({
    contact: z
      .int()
      .min(1)
      .or(z.string())
      .describe("ID, dashboard link, or exact e-mail address, phone number, identifier or name."),
    whole: z.boolean().optional().describe("Read the complete history."),
    status: statusInput.optional(),
    inbox_id: z.int().min(1).optional(),
    labels: z.array(z.string()).optional().describe("All of these."),
    since: time.optional().describe("Last active at or after this time."),
    until: time.optional().describe("Last active before this time."),
    ...selection,
  }),
  effect: "read",
  operations: ["listContactConversations", "listConversations", "filterContacts", "getContact"],
  async run({ contact, whole = false, status, inbox_id: inboxId, labels, since, until, offset = 0 }, { connect }) {
    const connection = await connect([String(contact)]);
    const id = await contactIdOf(connection, contact);
    const given = {
      status,
      inboxId,
      labels,
      since: since === undefined ? undefined : new Date(since),
      until: until === undefined ? undefined : new Date(until),
    };
    if (whole || Object.values(given).some((value) => value !== undefined)) {
      return historyAnswer(connection, id, given, offset + mostConversations);
    }
    const page = await connection.ask((client) => client.contacts.listConversations(id));
    const more = `The server sent ${page.items.length}, and there may be more. For the complete history, pass whole: true.`;
    return { value: readableTimes(page.items), usual: conversationFields, notes: [page.complete ? undefined : more] };
  },
});

async function historyAnswer(connection: Connection, id: number, given: ConversationHistoryFilters, most: number) {
  const found: unknown[] = [];
  let hasMore = false;
  await connection.ask(async (client) => {
    for await (const conversation of client.contacts.conversationHistory(id, given)) {
      hasMore = found.length === most;
      if (hasMore) break;
      found.push(conversation);
    }
  });
  const more = `There are more after item ${most - 1}. For these, pass offset: ${most}.`;
  const count = `${found.length} ${found.length === 1 ? "conversation" : "conversations"}`;
  return {
    value: readableTimes(found),
    usual: conversationFields,
    notes: [hasMore ? more : `The contact has ${count}${given.status || given.labels ? " that match" : ""}.`],
  };
}
