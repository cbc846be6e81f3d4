import type { Client } from "@wootkit/client";
import type { Connection } from "../connection.ts";
import { type Named, pickNamed } from "./pick-named.ts";

/**
 * Finds the agent that a value names: `me`, an ID, a name, or an e-mail address.
 *
 * @param label - The argument or option that the value came from, such as `--assignee`.
 * @throws {CommandError} if no agent or several agents match.
 */
export async function agentOf(connection: Connection, text: string, label = "<agent>"): Promise<Named> {
  if (text.trim().toLowerCase() === "me") return connection.ask(me);
  return pickNamed({ one: "agent", many: "agents", label }, text, await connection.ask(agents));
}

/** Returns the person whose token is sent. */
async function me(client: Client): Promise<Named> {
  const { id, name } = await client.profile.get();
  return { id, name };
}

async function agents(client: Client): Promise<readonly Named[]> {
  const { items } = await client.agents.list();
  return items.map(({ id, name, available_name, email }) => ({ id, name, aliases: [available_name, email] }));
}
