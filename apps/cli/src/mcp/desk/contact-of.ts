import { CommandError } from "../../command-error.ts";
import type { Connection } from "../../connection.ts";
import { exitCodes } from "../../exit-codes.ts";
import { contactOf } from "../../references/contact-reference.ts";

/**
 * Returns the ID of a contact.
 *
 * @param contact - The ID, or anything that {@link contactOf} understands.
 * @throws {CommandError} if no contact or several contacts have the value.
 */
export async function contactIdOf(connection: Connection, contact: number | string): Promise<number> {
  try {
    return typeof contact === "number" ? contact : await contactOf(connection, contact, { label: "contact" });
  } catch (error) {
    if (!(error instanceof CommandError && error.exitCode === exitCodes.notFound)) throw error;
    // The usual advice is a command, which a model can't run here.
    throw new CommandError(error.exitCode, [error.lines[0], "find_contact also finds parts of a name."], error);
  }
}
