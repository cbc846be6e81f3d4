import { CommandError } from "../../command-error.ts";
import type { Connection } from "../../connection.ts";

/** Returns the names of inboxes by their IDs. Undefined if the caller may not read them: names are a convenience. */
export async function namesOfInboxes(connection: Connection): Promise<ReadonlyMap<number, string> | undefined> {
  try {
    const { items } = await connection.ask((client) => client.inboxes.list());
    return new Map(items.map(({ id, name }) => [id, name]));
  } catch (error) {
    if (error instanceof CommandError) return undefined;
    throw error;
  }
}
