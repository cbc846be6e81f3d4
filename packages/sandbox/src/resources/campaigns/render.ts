import type { Member } from "../../rules/caller.ts";
import { pick } from "../../rules/pick.ts";
import { orNotFound } from "../../rules/refusal.ts";
import { isoTimed, unixSeconds } from "../../rules/wire-time.ts";
import type { State } from "../../state/state.ts";
import { renderInbox } from "../inboxes/render.ts";
import { renderAgent } from "../users/render.ts";
import type { Campaign } from "./table.ts";

/** Renders a campaign, with its inbox and its sender. */
export function renderCampaign(campaign: Campaign, { membership }: Member, state: State) {
  const { account_id, sender_id, scheduled_at } = campaign;
  const sender = sender_id === null ? undefined : state.users.get(sender_id);
  const senderMembership = sender && state.accountUsers.find("membership", account_id, sender.id);
  return {
    id: campaign.display_id,
    ...pick(campaign, "title", "description", "account_id", "message", "template_params", "campaign_status"),
    ...pick(campaign, "enabled", "campaign_type", "trigger_rules", "trigger_only_during_business_hours"),
    ...pick(isoTimed(campaign), "created_at", "updated_at"),
    inbox: renderInbox(orNotFound(state.inboxes.get(campaign.inbox_id)), membership, state),
    ...(sender && senderMembership && { sender: renderAgent(sender, senderMembership) }),
    ...(scheduled_at !== null && { scheduled_at: unixSeconds(scheduled_at), audience: campaign.audience }),
  };
}
