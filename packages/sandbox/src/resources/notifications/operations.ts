import { actionOn } from "../../rules/action.ts";
import type { Member } from "../../rules/caller.ts";
import { collection, memberColumns } from "../../rules/collection.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { failure } from "../../rules/refusal.ts";
import { sentMilliseconds } from "../../rules/wire-time.ts";
import { pageOf } from "../../state/page.ts";
import type { State } from "../../state/state.ts";
import { renderListedNotification, renderNotification } from "./render.ts";
import { ownNotifications } from "./rules.ts";
import type { Notification } from "./table.ts";

const notificationsPerPage = 15;

const own = collection("notifications", "of_member", memberColumns);
const onNotification = actionOn(own.row);

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
