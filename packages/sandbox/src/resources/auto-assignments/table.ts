import { belongsTo, on, type TableDefinition, type Timed } from "../../state/table-definition.ts";

/** An automatic assignment of a conversation in an inbox. The newest one of each agent decides whose turn is next. */
export interface AutoAssignment extends Timed {
  id: number;
  inbox_id: number;
  user_id: number;
}

export const autoAssignments: TableDefinition<AutoAssignment, "of_inbox" | "of_user" | "of_agent"> = {
  isTimed: true,
  indexes: {
    of_inbox: belongsTo("inboxes", "inbox_id"),
    of_user: belongsTo("users", "user_id"),
    of_agent: on("inbox_id", "user_id"),
  },
};
