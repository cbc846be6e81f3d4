import { EmailNotificationFlag, PushNotificationFlag } from "../../generated/enums.ts";
import { actionOn } from "../../rules/action.ts";
import type { Member } from "../../rules/caller.ts";
import { isJsonObject, isOneOf, text } from "../../rules/cast.ts";
import { collection, memberColumns } from "../../rules/collection.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { failure } from "../../rules/refusal.ts";
import { singleton } from "../../rules/singleton.ts";
import { refuse } from "../../rules/validate.ts";
import { isoTimed, sentMilliseconds } from "../../rules/wire-time.ts";
import { pageOf } from "../../state/page.ts";
import type { State } from "../../state/state.ts";
import { renderListedNotification, renderNotification } from "./render.ts";
import { ownNotifications } from "./rules.ts";
import type { Notification, NotificationSettings, NotificationSubscription } from "./table.ts";

const notificationsPerPage = 15;

const own = collection("notifications", "of_member", memberColumns);
const onNotification = actionOn(own.row);

const settings = singleton("notificationSettings", "of_member", memberColumns, {
  selected_email_flags: ["email_conversation_assignment"],
  selected_push_flags: [],
});

/** The kinds of subscriptions, and the attribute that identifies the device. */
const identifiers = { browser_push: "endpoint", fcm: "device_id" } as const;

export const notificationHandlers = {
  listNotifications(params, caller, state) {
    const order = params.text("sort_order") ?? "desc";
    if (!["asc", "desc", "ASC", "DESC"].includes(order)) throw failure(`Unknown order ${order}.`);
    const rows = shown(caller, state, params.get("includes"));
    const page = params.text("page");
    const sorted = order.toLowerCase() === "asc" ? rows : rows.toReversed();
    const meta = { unread_count: unread(rows), count: rows.length, current_page: page ?? 1 };
    const payload = pageOf(sorted, page, notificationsPerPage).map((row) => renderListedNotification(row, state));
    return { data: { meta, payload } };
  },

  getNotificationUnreadCount: (_params, caller, state) => unread(shown(caller, state)),

  markNotificationRead: onNotification(({ id }, { state }) => changed(id, state, { read_at: state.now() })),

  markNotificationUnread: onNotification(({ id }, { state }) => changed(id, state, { read_at: null })),

  /** Without a time, nothing changes. */
  snoozeNotification: onNotification(({ id, meta }, { params, state }) => {
    const sent = params.text("snoozed_until");
    if (sent === undefined) return changed(id, state, {});
    return changed(id, state, { snoozed_until: sentMilliseconds(sent), meta: { ...meta, last_snoozed_at: null } });
  }),

  deleteNotification: onNotification(({ id }, { state }) => {
    state.notifications.delete(id);
  }),

  deleteAllNotifications(params, { account, user }, state) {
    const args = { accountId: account.id, userId: user.id, onlyRead: params.get("type") === "read" };
    state.jobs.insert({ name: "deleteNotifications", args });
  },

  /** Without a known conversation, all of them are marked. */
  markAllNotificationsRead(params, caller, state) {
    const isNamed = params.get("primary_actor_type") === "Conversation";
    const conversation = isNamed ? state.conversations.get(params.id("primary_actor_id")) : undefined;
    for (const { id, read_at, conversation_id } of own.rows(params, caller, state)) {
      const isMeant = conversation === undefined || conversation.id === conversation_id;
      if (isMeant && read_at === null) state.notifications.update(id, { read_at: state.now() });
    }
  },

  getNotificationSettings: (params, caller, state) => renderSettings(settings.row(params, caller, state)),

  updateNotificationSettings(params, caller, state) {
    const sent = params.inside("notification_settings");
    const changes = {
      selected_email_flags: selected(EmailNotificationFlag, sent.get("selected_email_flags")),
      selected_push_flags: selected(PushNotificationFlag, sent.get("selected_push_flags")),
    };
    return renderSettings(settings.write(params, caller, state, changes));
  },

  /** A device that is registered already, by anyone, keeps its subscription. */
  createNotificationSubscription(params, { user }, state) {
    const sent = params.below("notification_subscription", ["subscription_type", "subscription_attributes"]);
    const subscription_type = sent.text("subscription_type");
    const attributes = sent.get("subscription_attributes");
    if (subscription_type !== "fcm" && subscription_type !== "browser_push") {
      throw failure(`Unknown type of subscription ${subscription_type}.`);
    }
    if (!isJsonObject(attributes)) throw failure("The subscription has no attributes.");
    const words = Object.entries(attributes).map(([name, value]) => [name, text(value) ?? ""] as const);
    const sentAttributes: Readonly<Record<string, string>> = Object.fromEntries(words);
    const identifier = sentAttributes[identifiers[subscription_type]] ?? "";
    if (identifier.trim() === "") refuse([{ column: "identifier", message: "can't be blank" }]);
    // The server stores any attributes. The document describes those of a mobile device.
    const subscription_attributes = sentAttributes as NotificationSubscription["subscription_attributes"];
    const values = { user_id: user.id, subscription_type, subscription_attributes, identifier };
    const known = state.notificationSubscriptions.find("by_identifier", identifier);
    return isoTimed(
      known === undefined
        ? state.notificationSubscriptions.insert(values)
        : state.notificationSubscriptions.update(known.id, values),
    );
  },

  deleteNotificationSubscription(params, { user }, state) {
    const token = params.text("push_token");
    const own = state.notificationSubscriptions.where("of_user", user.id);
    const found = own.filter(({ subscription_attributes }) => subscription_attributes.push_token === token);
    if (token !== undefined && found[0] !== undefined) state.notificationSubscriptions.delete(found[0].id);
  },
} satisfies Partial<Handlers>;

function changed(id: number, state: State, changes: Partial<Notification>) {
  return renderNotification(state.notifications.update(id, changes));
}

/** Returns the caller's notifications that are unread and not snoozed, and the kinds to include as well. */
function shown({ account, user }: Member, state: State, includes: unknown = []): Notification[] {
  const has = (kind: string) => (Array.isArray(includes) ? includes : String(includes)).includes(kind);
  return ownNotifications(state, account.id, user.id).filter(
    ({ read_at, snoozed_until }) => (read_at === null || has("read")) && (snoozed_until === null || has("snoozed")),
  );
}

function unread(rows: readonly Notification[]): number {
  return rows.filter(({ read_at }) => read_at === null).length;
}

function renderSettings(row: NotificationSettings) {
  return { ...row, all_email_flags: EmailNotificationFlag, all_push_flags: PushNotificationFlag };
}

/** Reads a list of flags, in the order of all flags. Anything but a list is an empty one. */
function selected<F extends string>(all: readonly F[], sent: unknown): F[] {
  const flags: unknown[] = Array.isArray(sent) ? sent : [];
  if (!flags.every(isOneOf(all))) throw failure(`Unknown flags among ${JSON.stringify(flags)}.`);
  return all.filter((flag) => flags.includes(flag));
}
