import type { IntegrationApp, IntegrationHook as WireHook } from "@wootkit/client";
import type { Member } from "../../rules/caller.ts";
import { pick } from "../../rules/pick.ts";
import { isSince } from "../../state/chatwoot-version.ts";
import type { State } from "../../state/state.ts";
import { type App, appNamed } from "./rules.ts";
import type { IntegrationHook } from "./table.ts";

/** Renders an app with the hooks of the account. Only administrators see how to connect it. */
export function renderApp(app: App, { account, membership }: Member, state: State): IntegrationApp {
  const hooks = state.integrationHooks.where("of_account", account.id).filter(({ app_id }) => app_id === app.id);
  const isAdministrator = membership.role === "administrator";
  const link = (url: string | null) => url?.replace("{account_id}", String(account.id)) ?? null;
  return {
    ...pick(app, "id", "name", "description", "short_description"),
    enabled: app.id === "webhook" || hooks.length > 0,
    ...(isAdministrator && app),
    ...(isAdministrator && app.action !== undefined && { action: link(app.action) }),
    ...(isAdministrator && app.button !== undefined && { button: link(app.button) }),
    hooks: hooks.map((hook) => renderHook(hook, isAdministrator, state)),
  };
}

/** Renders a hook. Since 4.15, the settings lack secrets. Agents see none. */
export function renderHook(hook: IntegrationHook, isAdministrator: boolean, state: State): WireHook {
  const { inbox_id, settings, status, reference_id, app_id } = hook;
  const inbox = state.inboxes.get(inbox_id);
  const visible = appNamed(app_id, state.version)?.visible_properties ?? [];
  const shown = Object.entries(settings).filter(([key]) => visible.includes(key));
  return {
    ...pick(hook, "id", "app_id", "account_id", "hook_type"),
    status: status === "enabled",
    inbox: inbox === undefined ? null : pick(inbox, "id", "name"),
    ...(isAdministrator && {
      settings: isSince(state.version, "4.16") ? Object.fromEntries(shown) : settings,
      reference_id,
    }),
  };
}
