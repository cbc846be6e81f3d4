import { usageError } from "../../command-error.ts";
import type { Connection } from "../../connection.ts";
import type { OwnRun } from "../../operations/build-command.ts";
import { textFlag } from "../../operations/flag-forms.ts";
import { runCommand } from "../../operations/run-command.ts";
import { agentOf } from "../../references/agent-reference.ts";
import type { Named } from "../../references/pick-named.ts";
import { teamOf } from "../../references/team-reference.ts";
import { positional } from "../desk-command.ts";
import { type Changed, changeEach } from "./change-each.ts";

/** No one, or no team. */
const noOne = { id: 0, name: "no one" } satisfies Named;

/** `wootkit conversations assign <conversation>... [agent]`: by name, and several at once. */
export const assign: OwnRun = {
  about: "Assigns conversations to an agent, to no one, or to a team.",
  examples: ["wootkit conversations assign 106 108 grace", "wootkit conversations assign 106 none --team returns"],
  flags: { team: textFlag("team", "The team: its name or ID, or none.") },
  positional: positional({
    each: {
      name: "conversation",
      brief: "IDs or links, and then the agent. It is a name, an e-mail address, an ID, me, or none.",
    },
    minimum: 1,
  }),
  async run(context, entry, flags, values) {
    const team = typeof flags.team === "string" ? flags.team : undefined;
    const generated = ["assignee-id", "team-id", "data"].find((name) => flags[name] !== undefined);
    if (team === undefined && values.length === 1) {
      // Without names, it is the generated command.
      if (generated) return runCommand(context, entry, flags, values);
      // The server would take an empty request, and assign no one.
      throw usageError("Missing: the agent, or --team.", "For example: grace, me, none, or --team returns.");
    }
    if (generated) throw usageError(`--${generated} cannot be combined with the name of an agent or a team.`);
    const { conversations, agent } = splitAgent(values, team);
    await changeEach(context, flags, conversations, async (connection) => {
      const to: Target = {
        team: team === undefined ? undefined : await named(connection, team, teamOf),
        agent: agent === undefined ? undefined : await named(connection, agent, agentOf),
      };
      return (_connection, id) => assignTo(connection, id, to);
    });
  },
};

/** The last of several arguments is the agent. With a team, it is only if it cannot be a conversation. */
function splitAgent(values: readonly string[], team: string | undefined) {
  const last = values.at(-1) ?? "";
  const isAgent = values.length > 1 && (team === undefined || !/^#?\d+$|:\/\//.test(last));
  return { conversations: isAgent ? values.slice(0, -1) : values, agent: isAgent ? last : undefined };
}

async function named(connection: Connection, text: string, find: typeof agentOf): Promise<Named> {
  if (text.trim().toLowerCase() === "none") return noOne;
  return find(connection, text);
}

interface Target {
  readonly team: Named | undefined;
  readonly agent: Named | undefined;
}

/** Assigns the team first: it takes the conversation from an agent who is not in it. */
async function assignTo(connection: Connection, id: number, { team, agent }: Target): Promise<Changed | undefined> {
  const bodies = [team && { team_id: team.id || null }, agent && { assignee_id: agent.id || null }];
  let isSent = false;
  for (const body of bodies) {
    if (!body) continue;
    // The response is null for no one.
    isSent =
      (await connection.write(async (client) => {
        await client.conversations.assign(id, body);
        return true;
      })) ?? isSent;
  }
  if (!isSent) return undefined;
  const texts = [
    agent && (agent === noOne ? "assigned to no one" : `assigned to ${agent.name}`),
    team && (team === noOne ? "no team" : `team ${team.name}`),
  ];
  const printed = (one: Named) => (one === noOne ? null : { id: one.id, name: one.name });
  return {
    text: texts.filter(Boolean).join(", "),
    fields: { ...(agent && { assignee: printed(agent) }), ...(team && { team: printed(team) }) },
    isOneResponse: !(team && agent),
  };
}
