import type { Connection } from "../connection.ts";
import { type Named, pickNamed } from "./pick-named.ts";

/**
 * Finds the inbox that a value names: an ID, a name, or the address of its channel.
 *
 * @param label - The argument or option that the value came from, such as `--inbox`.
 * @throws {CommandError} if no inbox or several inboxes match.
 */
export async function inboxOf(connection: Connection, text: string, label = "<inbox>"): Promise<Named> {
  const { items } = await connection.ask((client) => client.inboxes.list());
  const inboxes = items.map((inbox) => ({
    id: inbox.id,
    name: inbox.name,
    aliases: ["email", "phone_number"].map((key) => {
      // Only some kinds of inboxes have an address.
      const address: unknown = Reflect.get(inbox, key);
      return typeof address === "string" ? address : undefined;
    }),
  }));
  return pickNamed({ one: "inbox", many: "inboxes", label }, text, inboxes);
}
