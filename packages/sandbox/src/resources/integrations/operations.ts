import { actionOn } from "../../rules/action.ts";
import { oneOf } from "../../rules/cast.ts";
import { ofAccount } from "../../rules/collection.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { always, failure } from "../../rules/refusal.ts";
import { resource } from "../../rules/resource.ts";
import { refuse } from "../../rules/validate.ts";
import { renderApp, renderHook } from "./render.ts";
import { appNamed, appsFor, hookFaults } from "./rules.ts";

const hooks = ofAccount("integrationHooks", { param: "hook_id" });

export const integrationHandlers = {
  ...resource("integrationHook", hooks, {
    wrapper: "hook",
    blank: {
      ...{ app_id: "", inbox_id: null, status: "enabled", hook_type: "account", settings: {}, reference_id: null },
    },
    casts: { status: oneOf("disabled", "enabled") },
    complete(row, { state }, before) {
      const hook = { ...row, hook_type: appNamed(row.app_id, state.version)?.hook_type ?? row.hook_type };
      refuse(hookFaults(hook, before, state));
      return hook;
    },
    render: (row, { caller, state }) => renderHook(row, caller.membership.role === "administrator", state),
  }),

  listIntegrationApps: (_params, caller, state) =>
    appsFor(caller.account, state.version).map((app) => renderApp(app, caller, state)),

  getIntegrationApp(params, caller, state) {
    const app = appNamed(params.text("id"), state.version);
    if (app === undefined) throw failure(`There is no app ${params.text("id")}.`);
    return renderApp(app, caller, state);
  },

  processIntegrationEvent: actionOn(hooks.row)(() => {
    throw failure("The sandbox can't reach the app.");
  }),

  connectSlackIntegration: always(() => failure("The sandbox can't reach Slack.")),

  disconnectSlackIntegration(_params, { account }, state) {
    const hook = state.integrationHooks.where("of_account", account.id).filter(({ app_id }) => app_id === "slack")[0];
    if (hook === undefined) throw failure("The account isn't connected to Slack.");
    state.integrationHooks.delete(hook.id);
  },

  listSlackChannels: always(() => failure("The sandbox can't reach Slack.")),
} satisfies Partial<Handlers>;
