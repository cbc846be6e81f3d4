import type { Handlers } from "../../rules/handlers.ts";
import { unprocessable } from "../../rules/refusal.ts";
import { refuse } from "../../rules/validate.ts";

const feature = "branded_email_templates";
const longest = 262_144;

export const brandedEmailLayoutHandlers = {
  getBrandedEmailLayout(_params, { account }) {
    return { branded_email_layout: account.features.includes(feature) ? (account.branded_email_layout ?? null) : null };
  },

  updateBrandedEmailLayout(params, { account }, state) {
    if (!account.features.includes(feature)) throw unprocessable("Branded email templates feature is not enabled");
    const layout = params.text("branded_email_layout") || null;
    if (layout !== null && layout.length > longest) {
      refuse([{ column: "branded_email_layout", message: `is too long (maximum is ${longest} characters)` }]);
    }
    state.accounts.update(account.id, { branded_email_layout: layout });
    return { branded_email_layout: layout };
  },
} satisfies Partial<Handlers>;
