import { z } from "zod";
import { selectFields } from "../select-fields.ts";
import { selection, tool } from "../tool.ts";

/** Lists everything that other tools refer to by ID or title. */
export const listPeopleAndPlaces = tool({
  name: "list_agents_teams_inboxes_labels",
  title: "List agents, teams, inboxes and labels",
  description: "Lists the account's agents, teams, inboxes and labels, with the IDs for other tools.",
  input: z.strictObject({ ...selection, fields: z.array(z.string()).optional().describe('Such as ["agents"].') }),
  effect: "read",
  operations: ["listAgents", "listTeams", "listInboxes", "listLabels"],
  async run(_input, { connect }) {
    const connection = await connect();
    const [agents, teams, inboxes, labels] = await connection.ask((client) =>
      Promise.all([client.agents.list(), client.teams.list(), client.inboxes.list(), client.labels.list()]),
    );
    return {
      value: {
        agents: selectFields(agents.items, ["id", "name", "email", "role", "availability_status"]).value,
        teams: selectFields(teams.items, ["id", "name"]).value,
        inboxes: selectFields(inboxes.items, ["id", "name", "channel_type"]).value,
        labels: selectFields(labels.items, ["title", "description"]).value,
      },
    };
  },
});
