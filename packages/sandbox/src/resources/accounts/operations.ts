import type { Handlers } from "../../rules/handlers.ts";
import { fieldsOf, permitted } from "../../rules/permit.ts";
import { failure, notOffered, refused } from "../../rules/refusal.ts";
import { maxLength, presence, refuse, validate } from "../../rules/validate.ts";
import { cacheKeysOf, renderOwnAccount } from "./render.ts";
import { changedCustomAttributes, changedSettings, settingFaults } from "./rules.ts";
import { locales } from "./seed.ts";
import type { Account } from "./table.ts";

export const accountHandlers = {
  getAccount: (_params, { account }, state) => ({
    ...renderOwnAccount(account, state),
    latest_chatwoot_version: null,
    subscribed_features: [],
  }),

  updateAccount(params, { account }, state) {
    const { name, locale, domain, support_email } = permitted<Account>(params, fieldsOf("updateAccount"));
    const plain = Object.entries({ name, locale, domain, support_email }).filter(([, value]) => value !== undefined);
    const settings = changedSettings(account.settings, params);
    const custom_attributes = changedCustomAttributes(account.custom_attributes, params);
    const changed: Account = { ...account, ...Object.fromEntries(plain), settings, custom_attributes };
    if (changed.locale !== null && !locales.has(changed.locale)) throw failure(`Unknown locale ${changed.locale}.`);
    validate(changed, [presence("name"), maxLength("domain", 100)], state);
    refuse(settingFaults(settings));
    return renderOwnAccount(state.accounts.update(account.id, changed), state);
  },

  /** The operator didn't let everyone sign up. */
  createAccount() {
    throw notOffered();
  },

  /** Only Chatwoot Cloud has plans with limits. */
  getAccountLimits() {
    throw refused(404, { error: "Not found" });
  },

  getAccountCacheKeys: (_params, { account }) => ({ cache_keys: cacheKeysOf(account) }),

  markAccountActive(_params, { membership }, state) {
    state.accountUsers.update(membership.id, { active_at: state.now() });
  },
} satisfies Partial<Handlers>;
