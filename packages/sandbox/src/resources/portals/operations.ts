import type { Handlers } from "../../rules/handlers.ts";
import { failure } from "../../rules/refusal.ts";
import { renderPortal } from "./render.ts";

export const portalHandlers = {
  getPortal(params, caller, state) {
    const portal = state.portals.find("by_slug", params.text("id"));
    if (portal?.account_id !== caller.account.id) throw failure(`The account has no portal ${params.text("id")}.`);
    return renderPortal(portal, state, caller, params.text("locale"));
  },
} satisfies Partial<Handlers>;
