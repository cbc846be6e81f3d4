import { isOneOf } from "../../rules/cast.ts";
import { ofAccount } from "../../rules/collection.ts";
import { failure } from "../../rules/refusal.ts";
import { presence, type Validation } from "../../rules/validate.ts";
import type { State } from "../../state/state.ts";
import type { ChannelType, Inbox } from "../inboxes/table.ts";
import type { Campaign } from "./table.ts";

/** The server fails for an unknown campaign, because it looks up its permissions first. */
export const campaignsOfAccount = ofAccount("campaigns", {
  find: (params, state) => state.campaigns.find("by_number", params.id("account_id"), params.id("id")),
  missing: () => failure("The account has no such campaign."),
});

const sendsTexts = isOneOf<ChannelType>(["Channel::TwilioSms", "Channel::Sms", "Channel::Whatsapp"]);

/** A campaign, with the names that faults have beside its columns. */
type Validated = Campaign & { readonly inbox?: never; readonly url?: never; readonly status?: never };

/** Requires something of the inbox, if it exists. */
function ofInbox(
  column: keyof Validated & string,
  message: string,
  test: (inbox: Inbox, row: Campaign) => boolean,
): Validation<Validated> {
  return (row, state) => {
    const inbox = state.inboxes.get(row.inbox_id);
    return inbox === undefined || test(inbox, row) ? undefined : { column, message };
  };
}

const ownSender: Validation<Validated> = ({ sender_id, account_id }, state) => {
  const isKnown = sender_id !== null && state.users.get(sender_id) !== undefined;
  const isOwn = isKnown && state.accountUsers.find("membership", account_id, sender_id) !== undefined;
  return isKnown && !isOwn
    ? { column: "sender_id", message: "must belong to the same account as the campaign" }
    : undefined;
};

export const campaignValidations: readonly Validation<Validated>[] = [
  presence("inbox_id"),
  presence("title"),
  presence("message"),
  ofInbox(
    "inbox",
    "Unsupported Inbox type",
    ({ channel_type }) => channel_type === "Channel::WebWidget" || sendsTexts(channel_type),
  ),
  ofInbox("url", "invalid", ({ channel_type }, { trigger_rules: { url } }) => {
    return channel_type !== "Channel::WebWidget" || !url || /^https?:\/\//.test(String(url));
  }),
  ({ campaign_status }) =>
    campaign_status === "completed" ? { column: "status", message: "The campaign is already completed" } : undefined,
  ownSender,
  ofInbox(
    "inbox_id",
    "must belong to the same account as the campaign",
    (inbox, { account_id }) => inbox.account_id === account_id,
  ),
  ({ inbox_id }, state) =>
    state.inboxes.get(inbox_id) === undefined ? { column: "inbox", message: "must exist" } : undefined,
];

/** Adds the kind of a campaign, which the inbox decides. Text messages without a time are sent at once. */
export function completeCampaign(row: Campaign, state: State): Campaign {
  const inbox = state.inboxes.get(row.inbox_id);
  if (inbox === undefined) return row;
  return sendsTexts(inbox.channel_type)
    ? { ...row, campaign_type: "one_off", scheduled_at: row.scheduled_at ?? state.now() }
    : { ...row, campaign_type: "ongoing", scheduled_at: null };
}
