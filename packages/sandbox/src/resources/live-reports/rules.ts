import { isUnattended } from "../conversations/rules.ts";
import type { Conversation } from "../conversations/table.ts";
import { isUnassigned } from "../conversations/visibility.ts";

/** Counts open conversations, those that wait for a reply, and those that no person is assigned to. */
export function liveCounts(open: readonly Conversation[]) {
  return {
    open: open.length,
    unattended: open.filter(isUnattended).length,
    unassigned: open.filter(isUnassigned).length,
  };
}
