import * as wire from "../../generated/shapes.ts";
import { pick } from "../../rules/pick.ts";
import type { AuditEntry } from "../../state/audit-log.ts";
import { isSince } from "../../state/chatwoot-version.ts";
import type { State } from "../../state/state.ts";
import { renderBotSender } from "../agent-bots/render.ts";

export function renderAuditEntry(entry: AuditEntry, state: State) {
  return wire.AuditEntry({
    ...entry,
    auditable: renderAuditable(entry, state),
    audited_changes: knownChanges(entry, state),
    ...{ associated_id: entry.account_id, associated_type: "Account" },
    user_type: entry.user_id === null ? null : "User",
    ...{ comment: null, remote_address: "127.0.0.1" },
  });
}

/** Before 4.16, teams had no icons. */
function knownChanges({ auditable_type, audited_changes }: AuditEntry, state: State) {
  if (auditable_type !== "Team" || isSince(state.version, "4.16")) return audited_changes;
  const { icon: _, icon_color: __, ...known } = audited_changes;
  return known;
}

/** Renders the object as it is now. Only some kinds have that. */
function renderAuditable({ auditable_type, auditable_id: id }: AuditEntry, state: State) {
  const bot = auditable_type === "AgentBot" ? state.agentBots.get(id) : undefined;
  const member = auditable_type === "AccountUser" ? state.accountUsers.get(id) : undefined;
  const team = auditable_type === "Team" ? state.teams.get(id) : undefined;
  if (bot !== undefined) return { ...renderBotSender(bot) };
  if (member !== undefined) return pick(member, "id", "availability", "role", "user_id");
  if (team === undefined) return null;
  return isSince(state.version, "4.16") ? pick(team, "id", "name", "icon", "icon_color") : pick(team, "id", "name");
}
