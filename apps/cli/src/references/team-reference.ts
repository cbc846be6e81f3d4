import type { Connection } from "../connection.ts";
import { type Named, pickNamed } from "./pick-named.ts";

/**
 * Finds the team that a value names: an ID or a name.
 *
 * @param label - The argument or option that the value came from, such as `--team`.
 * @throws {CommandError} if no team or several teams match.
 */
export async function teamOf(connection: Connection, text: string, label = "<team>"): Promise<Named> {
  const { items } = await connection.ask((client) => client.teams.list());
  return pickNamed({ one: "team", many: "teams", label }, text, items);
}
