import * as wire from "../../generated/shapes.ts";
import type { Member } from "../../rules/caller.ts";
import { orNotFound } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import { renderInbox } from "../inboxes/render.ts";
import { memberOf } from "../users/render.ts";
import type { Campaign } from "./table.ts";

/** Renders a campaign, with its inbox and its sender. */
export function renderCampaign(campaign: Campaign, { membership }: Member, state: State) {
  const { account_id, sender_id, scheduled_at, audience } = campaign;
  return wire.Campaign({
    ...campaign,
    id: campaign.display_id,
    inbox: renderInbox(orNotFound(state.inboxes.get(campaign.inbox_id)), membership, state),
    sender: memberOf(account_id, sender_id, state),
    audience: scheduled_at === null ? undefined : audience,
  });
}
