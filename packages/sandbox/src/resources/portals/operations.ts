import { actionOn } from "../../rules/action.ts";
import { isBlank, isJsonObject } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { failure, refused, unprocessable } from "../../rules/refusal.ts";
import { resource } from "../../rules/resource.ts";
import { renderPortal, renderPortalWithoutCounts } from "./render.ts";
import { blankPortal, changedConfig, completePortal, hostOf, portalsOfAccount, portalValidations } from "./rules.ts";

const onPortal = actionOn(portalsOfAccount.row);
const noDomain = "Custom domain is not configured";

export const portalHandlers = {
  ...resource("portal", portalsOfAccount, {
    blank: { ...blankPortal, name: "", slug: "" },
    canBeEmpty: true,
    // `complete` reads it, because only some of its keys may be sent.
    casts: { config: () => undefined },
    complete(row, { params, caller, state }, before) {
      const fields = params.unwrapped("portal");
      const domain = before === undefined ? row.custom_domain && hostOf(row.custom_domain) : row.custom_domain;
      const config = changedConfig(row.config, fields.get("config"));
      return completePortal({ ...row, custom_domain: domain, config }, params, caller, state);
    },
    validations: portalValidations,
    // `getPortal`, which shows more, is replaced below.
    render: (row, { caller, state }) => renderPortalWithoutCounts(row, caller, state) as never,
    renderList: (rows, { params, caller, state }) => ({
      payload: rows.map((row) => renderPortalWithoutCounts(row, caller, state)),
      meta: { current_page: params.text("page") ?? 1, portals_count: rows.length },
    }),
  }),

  getPortal: onPortal((row, { params, caller, state }) => renderPortal(row, caller, state, params.text("locale"))),

  /** Fails on every server. Updates of `archived` work. */
  archivePortal() {
    throw failure("Chatwoot can't archive a portal by this operation.");
  },

  deletePortalLogo: onPortal(({ id }, { state }) => {
    state.portals.update(id, { logo_blob_id: null });
  }),

  sendPortalInstructions: onPortal(({ custom_domain }, { params }) => {
    const email = params.get("email");
    if (isBlank(email)) throw unprocessable("Email is required");
    if (isJsonObject(email) || !/^[^\s@]+@[\w-]+(\.[\w-]+)*$/.test(String(email))) {
      throw unprocessable("Invalid email format");
    }
    if (isBlank(custom_domain)) throw unprocessable(noDomain);
    return { message: "Instructions sent successfully" };
  }),

  /** The certificates are Cloudflare's, which the sandbox isn't connected to. */
  getPortalSslStatus: onPortal(({ custom_domain }) => {
    if (isBlank(custom_domain)) throw unprocessable(noDomain);
    throw refused(422, { error: ["Cloudflare API token or zone ID not found"] });
  }),
} satisfies Partial<Handlers>;
