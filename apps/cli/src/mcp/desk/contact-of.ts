import { CommandError } from "../../command-error.ts";
import type { Connection } from "../../connection.ts";
import { exitCodes } from "../../exit-codes.ts";

/**
 * Returns the ID of a contact.
 *
 * @param contact - The ID, or the e-mail address, phone number, identifier or name.
 * @throws {CommandError} if no contact or several contacts have the value.
 */
export async function contactIdOf(connection: Connection, contact: number | string): Promise<number> {
  if (typeof contact === "number") return contact;
  const found = await connection.ask((client) => client.contacts.find(contact));
  if (found) return found.id;
  throw new CommandError(exitCodes.failure, [
    `No contact has the ID, e-mail address, phone number, identifier or name ${JSON.stringify(contact)}.`,
    "find_contact also finds parts of these.",
  ]);
}
