import { refused } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import type { InboxAssignmentPolicy } from "../assignment-policies/table.ts";
import type { Inbox } from "../inboxes/table.ts";

/** Whether an inbox receives messages from WhatsApp, also over Twilio. */
export function isWhatsapp({ channel_type: type, channel }: Inbox): boolean {
  return type === "Channel::Whatsapp" || (type === "Channel::TwilioSms" && channel.medium === "whatsapp");
}

/** @throws {Refusal} if the inbox follows no assignment policy. */
export function policyOf({ id }: Inbox, state: State): InboxAssignmentPolicy {
  const policy = state.inboxAssignmentPolicies.find("of_inbox", id);
  if (policy === undefined) throw refused(404, { error: "Assignment policy not found" });
  return policy;
}

/** @throws {Refusal} if the inbox can't have a template for surveys. */
export function checkTemplates(inbox: Inbox): void {
  if (isWhatsapp(inbox)) return;
  throw refused(400, { error: "CSAT template operations only available for WhatsApp and Twilio WhatsApp channels" });
}

/** @throws {Refusal} if the inbox isn't connected to WhatsApp's own API. */
export function checkCloud({ channel_type, provider }: Inbox): void {
  if (channel_type === "Channel::Whatsapp" && provider === "whatsapp_cloud") return;
  throw refused(400, { error: "Health data only available for WhatsApp Cloud API channels" });
}
