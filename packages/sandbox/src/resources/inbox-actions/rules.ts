import type { Member } from "../../rules/caller.ts";
import type { Params } from "../../rules/params.ts";
import { refused } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import type { InboxAssignmentPolicy } from "../assignment-policies/table.ts";
import { inboxesOfAccount, ownInbox } from "../inboxes/rules.ts";
import type { Inbox } from "../inboxes/table.ts";

/** Whether an inbox receives messages from WhatsApp, also over Twilio. */
export function isWhatsapp({ channel_type, channel }: Inbox): boolean {
  return (
    channel_type === "Channel::Whatsapp" || (channel_type === "Channel::TwilioSms" && channel.medium === "whatsapp")
  );
}

/** @throws {Refusal} if the inbox follows no assignment policy. */
export function policyOf(params: Params<"inbox_id">, caller: Member, state: State): InboxAssignmentPolicy {
  const inbox = ownInbox(params.id("inbox_id"), caller, state);
  const policy = state.inboxAssignmentPolicies.find("of_inbox", inbox.id);
  if (policy === undefined) throw refused(404, { error: "Assignment policy not found" });
  return policy;
}

/** @throws {Refusal} if the inbox can't have a template for surveys. */
export function templateInbox(id: number, caller: Member, state: State): Inbox {
  const inbox = ownInbox(id, caller, state);
  if (isWhatsapp(inbox)) return inbox;
  const error = "CSAT template operations only available for WhatsApp and Twilio WhatsApp channels";
  throw refused(400, { error });
}

/** @throws {Refusal} if the inbox isn't connected to WhatsApp's own API. */
export function cloudInbox(params: Params<"id">, caller: Member, state: State): Inbox {
  const inbox = inboxesOfAccount.row(params, caller, state);
  if (inbox.channel_type === "Channel::Whatsapp" && inbox.provider === "whatsapp_cloud") return inbox;
  throw refused(400, { error: "Health data only available for WhatsApp Cloud API channels" });
}
