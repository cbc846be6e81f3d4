import { castId, isBlank } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { always } from "../../rules/period.ts";
import { pageOf } from "../../state/page.ts";
import { renderReportingEvent } from "../reports/render.ts";
import { eventsIn, scopeOf } from "../reports/rules.ts";

const pageSize = 25;

export const reportingEventHandlers = {
  /** The newest come first. */
  listReportingEvents(params, caller, state) {
    const [inboxId, userId, name] = [params.get("inbox_id"), params.get("user_id"), params.get("name")];
    const found = eventsIn(scopeOf(params, caller, state, always)).filter(
      (event) =>
        (isBlank(inboxId) || event.inbox_id === castId(inboxId)) &&
        (isBlank(userId) || event.user_id === castId(userId)) &&
        (isBlank(name) || event.name === name),
    );
    const sorted = found.sort((a, b) => b.created_at - a.created_at || b.id - a.id);
    return {
      payload: pageOf(sorted, params.text("page"), pageSize).map(renderReportingEvent),
      meta: {
        count: found.length,
        current_page: castId(params.get("page") ?? 1),
        total_pages: Math.ceil(found.length / pageSize),
      },
    };
  },
} satisfies Partial<Handlers>;
