import type { Handlers } from "../../rules/handlers.ts";
import { refused } from "../../rules/refusal.ts";

export const samlSettingsHandlers = {
  /** No operation changes the settings, so they are empty. */
  getSamlSettings(_params, { account }) {
    if (!account.features.includes("saml")) throw refused(403, { error: "SAML feature not enabled for this account" });
  },
} satisfies Partial<Handlers>;
