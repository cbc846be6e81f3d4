import { NotFoundError } from "@wootkit/client";
import { z } from "zod";
import type { Connection } from "../../connection.ts";
import { isObject } from "../../output/json-path.ts";
import { linkedId } from "../../references/linked-id.ts";
import { selection, tool } from "../tool.ts";
import { contactFields, pageInput, untrusted } from "./desk-inputs.ts";
import { nextPageNote } from "./page-note.ts";
import { readableTimes } from "./readable-times.ts";

/** Finds contacts by anything that identifies them. */
export const findContact = tool({
  name: "find_contact",
  title: "Find a contact",
  description: `Finds contacts by ID, dashboard link, or a part of the name, e-mail address, phone number or identifier. ${untrusted}`,
  input: z.strictObject({ query: z.string().min(1), page: pageInput, ...selection }),
  effect: "read",
  operations: ["searchContacts", "getContact"],
  async run({ query, page = 1 }, { connect }) {
    const connection = await connect([query]);
    const wanted = query.trim();
    const linked = linkedId(wanted, "contact", "query");
    if (linked !== undefined)
      return { value: readableTimes(await contactWithId(connection, linked)), usual: contactFields };
    const own = page === 1 && /^[1-9]\d{0,14}$/.test(wanted) ? await contactWithId(connection, Number(wanted)) : [];
    const found = await connection.ask((client) => client.contacts.search({ q: wanted, page }));
    const others = found.items.filter(({ id }) => !own.some((one) => isObject(one) && one.id === id));
    const items = [...own, ...others];
    return {
      value: readableTimes(items),
      usual: contactFields,
      notes: [items.length === 0 ? "No contact was found." : undefined, nextPageNote(found, page)],
    };
  },
});

async function contactWithId(connection: Connection, id: number): Promise<readonly unknown[]> {
  return connection.ask(async (client) => {
    try {
      return [await client.contacts.get(id)];
    } catch (error) {
      if (error instanceof NotFoundError) return [];
      throw error;
    }
  });
}
