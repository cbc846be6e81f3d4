import { actionOn } from "../../rules/action.ts";
import type { Bot, Member } from "../../rules/caller.ts";
import { array, boolean, type Cast, integer, isBlank, isJsonObject, strings, text } from "../../rules/cast.ts";
import { ofAccount } from "../../rules/collection.ts";
import { namedIn } from "../../rules/named-in.ts";
import type { Params } from "../../rules/params.ts";
import { fields } from "../../rules/permit.ts";
import { failure, notAllowed, ownOrNotFound, refused } from "../../rules/refusal.ts";
import { maxLength, must, presence, refuse, type Validation } from "../../rules/validate.ts";
import type { JsonObject } from "../../state/json-object.ts";
import { rowSecret } from "../../state/row-uuid.ts";
import type { State } from "../../state/state.ts";
import { channelFaults, channelKinds, kindOf, refuseUnreachable, sentColumns } from "./channels.ts";
import type { Inbox, WorkingHours } from "./table.ts";

/** The inboxes of the account. Agents see those that they are members of. */
export const inboxesOfAccount = ofAccount("inboxes", { sees: canUseInbox, unseen: notAllowed });

/**
 * Returns an inbox of the caller's account that the caller can use.
 *
 * @throws {Refusal} if it doesn't exist, or the caller has no access.
 */
export function ownInbox(id: number, caller: Member | Bot, state: State): Inbox {
  const inbox = ownOrNotFound(state.inboxes.get(id), caller.account);
  if (!canUseInbox(inbox, caller, state)) throw notAllowed();
  return inbox;
}

/** Makes handlers of operations on the inbox in the path. */
export const onInbox = actionOn(inboxesOfAccount.row);

function canUseInbox({ id }: Inbox, caller: Member | Bot, state: State): boolean {
  if (caller.kind === "bot" || caller.membership.role === "administrator") return true;
  return state.inboxMembers.find("membership", id, caller.user.id) !== undefined;
}

/** Nine to five on weekdays, the default of a new inbox. */
const workingHours: readonly WorkingHours[] = [0, 1, 2, 3, 4, 5, 6].map((day_of_week) => {
  const isOpen = day_of_week >= 1 && day_of_week <= 5;
  return {
    day_of_week,
    closed_all_day: !isOpen,
    open_hour: isOpen ? 9 : null,
    open_minutes: isOpen ? 0 : null,
    close_hour: isOpen ? 17 : null,
    close_minutes: isOpen ? 0 : null,
    open_all_day: false,
  };
});

/** Returns the default columns of an inbox. Its channel has the same ID. */
export function blankInbox(id: number): Omit<Inbox, "id" | "account_id" | "name" | "channel_type" | keyof InboxTimes> {
  return {
    channel_id: id,
    enable_auto_assignment: true,
    greeting_enabled: false,
    greeting_message: null,
    email_address: null,
    working_hours_enabled: false,
    out_of_office_message: null,
    timezone: "UTC",
    enable_email_collect: true,
    csat_survey_enabled: false,
    allow_messages_after_resolved: true,
    auto_assignment_config: {},
    lock_to_single_conversation: false,
    portal_id: null,
    sender_name_type: "friendly",
    business_name: null,
    csat_config: {},
    provider: null,
    avatar_url: "",
    reply_window_hours: null,
    working_hours: workingHours,
    identifier: null,
    hmac_token: rowSecret(id),
    hmac_mandatory: false,
    channel: {},
  };
}

type InboxTimes = Pick<Inbox, "created_at" | "updated_at">;

const surveyDefaults = {
  display_type: "emoji",
  message: "",
  survey_rules: { operator: "contains", values: [] },
  button_text: "Please rate us",
  language: "en",
};

const time: Cast<string> = (value) => (/^\d{4}-\d\d-\d\dT/.test(text(value) ?? "") ? String(value) : undefined);
const string: Cast<string> = (value) => text(value) ?? undefined;
const flag: Cast<boolean> = (value) => boolean(value) ?? undefined;

/** What a request can set in the survey. */
const survey = fields({
  ...{ display_type: string, message: string, button_text: string, language: string },
  survey_rules: fields({ operator: string, values: strings }),
  template: fields({
    ...{ name: string, friendly_name: string, template_id: string, status: string, language: string, created_at: time },
  }),
});

/** What a request can set in the business hours of a day. */
const businessHours = fields({
  ...{ day_of_week: integer, closed_all_day: flag, open_all_day: flag },
  ...{ open_hour: integer, open_minutes: integer, close_hour: integer, close_minutes: integer },
});

/** The server keeps the type, and fails for `true`, which isn't a number. */
export const assignmentLimit: Cast<number | string | null> = (value) => {
  if (value === true) throw failure("The limit of assignments is true.");
  const isWhole = typeof value === "number" && Number.isInteger(value);
  return value === null || typeof value === "string" || isWhole ? value : undefined;
};

export const inboxValidations: readonly Validation<Inbox>[] = [
  presence("name"),
  maxLength("greeting_message", 10_000),
  maxLength("out_of_office_message", 10_000),
  must("timezone", "is not included in the list", ({ timezone }) => isTimeZone(timezone)),
];

/**
 * Returns an inbox with the settings of a request that aren't plain columns.
 *
 * @throws {Refusal} if they are invalid.
 */
export function completeInbox(row: Inbox, params: Params, state: State, before: Inbox | undefined): Inbox {
  const sent = params.get("channel");
  if (before === undefined && !isJsonObject(sent)) throw failure("The request has no channel.");
  const type = isJsonObject(sent) ? text(sent.type) : undefined;
  const kind = before === undefined ? namedIn(channelKinds, type) : kindOf(before.channel_type);
  if (kind === undefined) refuse([{ column: "channel", message: "must exist" }]);
  else if (before === undefined) refuseUnreachable(kind);
  const channel = changedChannel(row, kind ?? kindOf(row.channel_type), sent, state, before);
  if (row.portal_id !== null && state.portals.get(row.portal_id) === undefined) {
    throw failure(`There is no portal ${row.portal_id}.`);
  }
  const sentSurvey = survey(params.get("csat_config"));
  return {
    ...row,
    ...channel,
    ...(sentSurvey && { csat_config: isBlank(sentSurvey) ? {} : { ...surveyDefaults, ...sentSurvey } }),
    working_hours: params.has("working_hours")
      ? changedHours(row.working_hours, params.get("working_hours"))
      : row.working_hours,
  };
}

/** Returns the columns that depend on the channel. */
function changedChannel(
  row: Inbox,
  kind: ReturnType<typeof kindOf>,
  sent: unknown,
  state: State,
  before: Inbox | undefined,
): Partial<Inbox> {
  const changes = sentColumns(kind, sent);
  refuseMailServers(changes);
  const channel: JsonObject = { ...(before === undefined ? firstChannel(kind.type, state) : row.channel), ...changes };
  const others = state.inboxes
    .all()
    .filter((other) => other.channel_type === kind.type && other.id !== before?.id)
    .map((other) => other.channel);
  refuse(channelFaults(kind, channel, others));
  const attributes = isJsonObject(channel.additional_attributes) ? channel.additional_attributes : {};
  return {
    channel_type: kind.type,
    channel,
    provider: kind.type === "Channel::Sms" ? "default" : (text(channel.provider) ?? null),
    hmac_mandatory: channel.hmac_mandatory === true,
    reply_window_hours:
      kind.type === "Channel::Api"
        ? (integer(attributes.agent_reply_time_window ?? null) ?? null)
        : row.reply_window_hours,
    identifier: kind.type === "Channel::Api" ? (row.identifier ?? rowSecret(-row.channel_id)) : null,
  };
}

/** Returns the columns of a new channel, with its own secret. */
export function firstChannel(type: Inbox["channel_type"], state: State): JsonObject {
  const secret = rowSecret(state.inboxes.nextId * 1000);
  const own = { "Channel::Api": { secret }, "Channel::WebWidget": { website_token: secret } };
  return { ...kindOf(type).columns, ...own[type as keyof typeof own] };
}

/** A real server signs in at the mail servers that a request switches on. The sandbox can't reach any. */
function refuseMailServers({ imap_enabled, imap_authentication = "plain", smtp_enabled }: JsonObject): void {
  if (imap_enabled === true && !["plain", "login", "cram-md5"].includes(String(imap_authentication))) {
    throw refused(422, { message: "Invalid IMAP authentication mechanism. Allowed values: plain, login, cram-md5" });
  }
  for (const [name, isOn] of [
    ["IMAP", imap_enabled],
    ["SMTP", smtp_enabled],
  ] as const) {
    if (isOn !== true) continue;
    const message = `Could not connect to ${name} server. Please check the server address and port.`;
    throw refused(422, { message });
  }
}

/** Changes the business hours of some days. */
function changedHours(hours: readonly WorkingHours[], sent: unknown): readonly WorkingHours[] {
  const days = array(sent)?.flatMap((day): JsonObject[] => [businessHours(day) ?? {}]);
  if (days === undefined) throw failure("The working hours aren't a list.");
  const unknown = days.find(({ day_of_week }) => !hours.some((day) => day.day_of_week === day_of_week));
  if (unknown !== undefined) throw failure(`There is no day of the week ${unknown.day_of_week}.`);
  return hours.map((day) => {
    const changed = { ...day, ...days.find(({ day_of_week }) => day_of_week === day.day_of_week) };
    return changed.open_all_day ? { ...changed, ...allDay } : changed;
  });
}

const allDay = { open_hour: 0, open_minutes: 0, close_hour: 23, close_minutes: 59 };

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
