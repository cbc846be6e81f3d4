import { oneOf, text } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { type Fields, permitted } from "../../rules/permit.ts";
import { always, notAllowed, notOffered, refused, unprocessable } from "../../rules/refusal.ts";
import { maxLength, presence, refuse, validate } from "../../rules/validate.ts";
import { cacheKeysOf, renderOwnAccount } from "./render.ts";
import { changedCustomAttributes, changedSettings, settingFaults } from "./rules.ts";
import { type Account, locales } from "./table.ts";

const fields: Fields<Account> = { name: text, locale: oneOf(...locales), domain: text, support_email: text };

const feature = "branded_email_templates";
const longest = 262_144;

export const accountHandlers = {
  getAccount: (_params, { account }, state) => ({
    ...renderOwnAccount(account, state),
    latest_chatwoot_version: null,
    subscribed_features: [],
  }),

  updateAccount(params, { account }, state) {
    const settings = changedSettings(account.settings, params);
    const custom_attributes = changedCustomAttributes(account.custom_attributes, params);
    const changed: Account = { ...account, ...permitted(params, fields), settings, custom_attributes };
    validate(changed, [presence("name"), maxLength("domain", 100)], state);
    refuse(settingFaults(settings));
    return renderOwnAccount(state.accounts.update(account.id, changed), state);
  },

  /** The operator didn't let everyone sign up. */
  createAccount: always(() => notOffered()),

  /** Only Chatwoot Cloud has plans with limits. */
  getAccountLimits: always(() => refused(404, { error: "Not found" })),

  getAccountCacheKeys: (_params, { account }) => ({ cache_keys: cacheKeysOf(account) }),

  markAccountActive(_params, { membership }, state) {
    state.accountUsers.update(membership.id, { active_at: state.now() });
  },

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

  /** No operation changes the settings, so they are empty. */
  getSamlSettings(_params, { account }) {
    if (!account.features.includes("saml")) throw refused(403, { error: "SAML feature not enabled for this account" });
  },

  /** No operation starts an import, so there are no imports. */
  listDataImports(_params, { account }) {
    if (!account.features.includes("data_import")) throw notAllowed();
    return { payload: [] };
  },
} satisfies Partial<Handlers>;
