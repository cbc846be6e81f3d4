import { isOneOf } from "../../rules/cast.ts";
import { ofAccount } from "../../rules/collection.ts";
import { failure } from "../../rules/refusal.ts";
import { must, presence, type Validation } from "../../rules/validate.ts";
import type { State } from "../../state/state.ts";
import type { ChannelType, Inbox } from "../inboxes/table.ts";
import type { Campaign } from "./table.ts";

/** The server fails for an unknown campaign, because it looks up its permissions first. */
export const campaignsOfAccount = ofAccount("campaigns", {
  find: (params, state) => state.campaigns.find("by_number", params.id("account_id"), params.id("id")),
  missing: () => failure("The account has no such campaign."),
});

const sendsTexts = isOneOf<ChannelType>(["Channel::TwilioSms", "Channel::Sms", "Channel::Whatsapp"]);

/** Returns a test of the inbox, which unknown inboxes pass. */
function ofInbox(test: (inbox: Inbox, row: Campaign) => boolean) {
  return (row: Campaign, state: State) => {
    const inbox = state.inboxes.get(row.inbox_id);
    return inbox === undefined || test(inbox, row);
  };
}

function isOwnSender({ sender_id, account_id }: Campaign, state: State): boolean {
  const isUnknown = state.users.get(sender_id) === undefined;
  return isUnknown || state.accountUsers.find("membership", account_id, sender_id) !== undefined;
}

const isWebsite = ({ channel_type }: Inbox) => channel_type === "Channel::WebWidget";
const isUrl = (value: unknown) => !value || /^https?:\/\//.test(String(value));
const notOwn = "must belong to the same account as the campaign";

export const campaignValidations: readonly Validation<Campaign>[] = [
  presence("inbox_id"),
  presence("title"),
  presence("message"),
  must(
    "inbox",
    "Unsupported Inbox type",
    ofInbox((inbox) => isWebsite(inbox) || sendsTexts(inbox.channel_type)),
  ),
  must(
    "url",
    "invalid",
    ofInbox((inbox, { trigger_rules }) => !isWebsite(inbox) || isUrl(trigger_rules.url)),
  ),
  must("status", "The campaign is already completed", ({ campaign_status }) => campaign_status !== "completed"),
  must("sender_id", notOwn, isOwnSender),
  must(
    "inbox_id",
    notOwn,
    ofInbox((inbox, { account_id }) => inbox.account_id === account_id),
  ),
  must("inbox", "must exist", ({ inbox_id }, state) => state.inboxes.get(inbox_id) !== undefined),
];

/** Adds the kind of a campaign, which the inbox decides. Text messages without a time are sent at once. */
export function completeCampaign(row: Campaign, state: State): Campaign {
  const inbox = state.inboxes.get(row.inbox_id);
  if (inbox === undefined) return row;
  return sendsTexts(inbox.channel_type)
    ? { ...row, campaign_type: "one_off", scheduled_at: row.scheduled_at ?? state.now() }
    : { ...row, campaign_type: "ongoing", scheduled_at: null };
}
