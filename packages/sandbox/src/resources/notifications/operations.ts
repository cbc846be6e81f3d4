import type { Member } from "../../rules/caller.ts";
import { collection, memberColumns } from "../../rules/collection.ts";
import type { Handlers } from "../../rules/handlers.ts";
import type { Params } from "../../rules/params.ts";
import { failure } from "../../rules/refusal.ts";
import { sentMilliseconds } from "../../rules/wire-time.ts";
import { pageOf } from "../../state/page.ts";
import type { State } from "../../state/state.ts";
import { renderListedNotification, renderNotification } from "./render.ts";
import { ownNotifications } from "./rules.ts";
import type { Notification } from "./table.ts";

const notificationsPerPage = 15;

const own = collection("notifications", "of_member", memberColumns);

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

  markNotificationRead: (params, caller, state) => changed(params, caller, state, { read_at: state.now() }),
  markNotificationUnread: (params, caller, state) => changed(params, caller, state, { read_at: null }),

  /** Without a time, nothing changes. */
  snoozeNotification(params, caller, state) {
    const { meta } = own.row(params, caller, state);
    const sent = params.text("snoozed_until");
    if (sent === undefined) return changed(params, caller, state, {});
    const snoozed_until = sentMilliseconds(sent);
    return changed(params, caller, state, { snoozed_until, meta: { ...meta, last_snoozed_at: null } });
  },

  deleteNotification(params, caller, state) {
    state.notifications.delete(own.row(params, caller, state).id);
  },

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

function changed(params: Params, caller: Member, state: State, changes: Partial<Notification>) {
  const { id } = own.row(params, caller, state);
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
