import { checkNames } from "../check-names.ts";
import type { Add } from "./new-rows.ts";

/** The fields that each method takes. */
const fieldNames: { readonly [M in keyof Add]: Record<keyof NonNullable<Parameters<Add[M]>[0]>, true> } = {
  account: { name: true, features: true },
  agent: { account_id: true, name: true, email: true, role: true, inbox_ids: true },
  inbox: { account_id: true, name: true, channel_type: true, agent_ids: true },
  label: { account_id: true, title: true, color: true, description: true },
  team: { account_id: true, name: true, agent_ids: true },
  contact: {
    ...{ account_id: true, name: true, email: true, phone_number: true, identifier: true },
    ...{ blocked: true, labels: true, custom_attributes: true },
  },
  conversation: {
    ...{ account_id: true, contact_id: true, inbox_id: true, status: true, snoozed_until: true, priority: true },
    ...{ assignee_id: true, team_id: true, labels: true, custom_attributes: true, messages: true },
    last_activity_at: true,
  },
  conversations: { account_id: true, contact_id: true, inbox_id: true, count: true, last_activity_at: true },
  message: {
    ...{ account_id: true, conversation_id: true, content: true, message_type: true },
    ...{ private: true, sender_id: true },
  },
};

/** @throws TypeError for a field that the method doesn't have. */
export function checkFields(method: keyof Add, added: object): void {
  checkNames("field", added, fieldNames[method]);
}
