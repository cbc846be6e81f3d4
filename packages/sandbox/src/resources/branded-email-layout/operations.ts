import type { Handlers } from "../../rules/handlers.ts";
import { unprocessable } from "../../rules/refusal.ts";
import { maxLength, validate } from "../../rules/validate.ts";

const feature = "branded_email_templates";
const longest = 262_144;

export const brandedEmailLayoutHandlers = {
  getBrandedEmailLayout(_params, { account }) {
    return { branded_email_layout: account.features.includes(feature) ? (account.branded_email_layout ?? null) : null };
  },

  updateBrandedEmailLayout(params, { account }, state) {
    if (!account.features.includes(feature)) throw unprocessable("Branded email templates feature is not enabled");
    const layout = { branded_email_layout: params.text("branded_email_layout") || null };
    validate(layout, [maxLength("branded_email_layout", longest)], state);
    state.accounts.update(account.id, layout);
    return layout;
  },
} satisfies Partial<Handlers>;
