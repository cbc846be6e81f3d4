import { array } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { resource } from "../../rules/resource.ts";
import { isoMilliseconds } from "../../rules/wire-time.ts";
import { renderCampaign } from "./render.ts";
import { campaignsOfAccount, campaignValidations, completeCampaign } from "./rules.ts";
import type { Campaign } from "./table.ts";

export const campaignHandlers = resource("campaign", campaignsOfAccount, {
  blank: {
    ...{ title: "", description: null, message: "", inbox_id: null as never, sender_id: null, scheduled_at: null },
    ...{ enabled: true, campaign_type: "ongoing", campaign_status: "active", audience: [], template_params: null },
    ...{ trigger_rules: {}, trigger_only_during_business_hours: false },
  },
  canBeNull: ["enabled", "trigger_only_during_business_hours"],
  casts: {
    scheduled_at: isoMilliseconds,
    // The server checks neither IDs nor types.
    audience: (value) => array(value) as Campaign["audience"] | undefined,
  },
  complete: (row, { state }) => completeCampaign(row, state),
  validations: campaignValidations,
  render: (row, { caller, state }) => renderCampaign(row, caller, state),
}) satisfies Partial<Handlers>;
