import type { Client } from "@wootkit/client";
import { z } from "zod";
import { usageError } from "../../command-error.ts";
import { listed } from "../../output/listed.ts";
import { tool } from "../tool.ts";
import { conversationInput } from "./desk-inputs.ts";

/** The server takes this ID for no one. */
const noOne = 0;

/** Assigns a conversation to an agent or a team. */
export const assign = tool({
  name: "assign",
  title: "Assign a conversation",
  description: "Assigns a conversation to an agent or gives it to a team. Pass one of agent and team.",
  input: z.strictObject({
    conversation: conversationInput,
    agent: z.string().or(z.int()).optional().describe('ID, e-mail address or name; "me"; or "none".'),
    team: z.string().or(z.int()).optional().describe('ID or name; or "none".'),
  }),
  effect: "write",
  isIdempotent: true,
  operations: ["assignConversation", "listAgents", "listTeams", "getProfile"],
  async run({ conversation, agent, team }, { connect }) {
    if ((agent === undefined) === (team === undefined)) throw usageError("Pass either agent or team.");
    const connection = await connect();
    return connection.ask(async (client) => {
      const { id, name } = agent === undefined ? await teamOf(client, team) : await agentOf(client, agent);
      await client.conversations.assign(conversation, agent === undefined ? { team_id: id } : { assignee_id: id });
      const kind = agent === undefined ? "team" : "agent";
      const done = id === noOne ? `has no ${kind} now` : `now belongs to the ${kind} ${name} (${id})`;
      return { text: `Conversation ${conversation} ${done}.`, isData: false };
    });
  },
});

interface Named {
  readonly id: number;
  readonly name: string;
}

/** The server removes the assignee if the ID is unknown, so it is checked here. */
async function agentOf(client: Client, agent: string | number): Promise<Named> {
  if (agent === "none") return { id: noOne, name: "" };
  if (agent === "me") return client.profile.get();
  const { items } = await client.agents.list();
  return oneOf("agent", agent, items, ({ name, email }) => [name, email]);
}

async function teamOf(client: Client, team: string | number | undefined): Promise<Named> {
  if (team === "none" || team === undefined) return { id: noOne, name: "" };
  const { items } = await client.teams.list();
  return oneOf("team", team, items, ({ name }) => [name]);
}

function oneOf<Item extends Named>(
  kind: string,
  wanted: string | number,
  items: readonly Item[],
  names: (item: Item) => readonly string[],
): Item {
  const text = String(wanted).trim().toLowerCase();
  const byId = items.filter(({ id }) => String(id) === text);
  const found =
    byId.length > 0 ? byId : items.filter((item) => names(item).some((name) => name.toLowerCase() === text));
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  const known = (only ? found : items).slice(0, 50).map(({ id, name }) => `${name} (${id})`);
  const problem = only ? `Several ${kind}s are called` : `There is no ${kind}`;
  throw usageError(
    `${problem} ${JSON.stringify(wanted)}. Nothing was changed.`,
    known.length > 0 ? `Pass one of these IDs: ${listed(known, "disjunction")}.` : `The account has no ${kind}s.`,
  );
}
