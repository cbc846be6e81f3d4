import { on, type Timed, table } from "../../state/table-definition.ts";

/** An automatic assignment of a conversation in an inbox. The newest one of each agent decides whose turn is next. */
export interface AutoAssignment extends Timed {
  id: number;
  inbox_id: number;
  user_id: number;
}

export const autoAssignments = table<AutoAssignment>()({
  isTimed: true,
  ownedBy: ["inbox_id", "user_id"],
  indexes: { of_agent: on("inbox_id", "user_id") },
});
