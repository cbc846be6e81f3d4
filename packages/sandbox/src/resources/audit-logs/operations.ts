import type { Handlers } from "../../rules/handlers.ts";
import { pageOf } from "../../state/page.ts";
import { renderAuditEntry } from "./render.ts";

const entriesPerPage = 25;

export const auditLogHandlers = {
  /** Without the feature, the list is empty. */
  listAuditLogs(params, { account }, state) {
    const isOn = account.features.includes("audit_logs");
    const entries = isOn ? state.audits.where("of_account", account.id).slice(0).toReversed() : [];
    const page = Math.max(1, params.id("page"));
    const shown = pageOf(entries, page, entriesPerPage);
    return {
      per_page: entriesPerPage,
      total_entries: entries.length,
      current_page: page,
      audit_logs: shown.map((entry) => renderAuditEntry(entry, state)),
    };
  },
} satisfies Partial<Handlers>;
