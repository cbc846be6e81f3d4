import { z } from "zod";
import { usageError } from "../../command-error.ts";
import { agentOf } from "../../references/agent-reference.ts";
import type { Named } from "../../references/pick-named.ts";
import { teamOf } from "../../references/team-reference.ts";
import { tool } from "../tool.ts";
import { conversationInput } from "./desk-inputs.ts";

/** The server takes this ID for no one. */
const noOne: Named = { id: 0, name: "" };

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
    // The server removes the assignee if an ID is unknown, so it is looked up before.
    const { id, name } = await (agent === undefined
      ? oneOf(`${team}`, (text) => teamOf(connection, text, "team"))
      : oneOf(`${agent}`, (text) => agentOf(connection, text, "agent")));
    const body = agent === undefined ? { team_id: id } : { assignee_id: id };
    await connection.ask((client) => client.conversations.assign(conversation, body));
    const kind = agent === undefined ? "team" : "agent";
    const done = id === noOne.id ? `has no ${kind} now` : `now belongs to the ${kind} ${name} (${id})`;
    return { text: `Conversation ${conversation} ${done}.`, isData: false };
  },
});

/** Finds someone, unless the text says that there should be no one. */
async function oneOf(text: string, find: (text: string) => Promise<Named>): Promise<Named> {
  return text === "none" ? noOne : find(text);
}
