import { oneOf, text } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { type Fields, permitted } from "../../rules/permit.ts";
import { notOffered, refused } from "../../rules/refusal.ts";
import { maxLength, presence, refuse, validate } from "../../rules/validate.ts";
import { cacheKeysOf, renderOwnAccount } from "./render.ts";
import { changedCustomAttributes, changedSettings, settingFaults } from "./rules.ts";
import { type Account, locales } from "./table.ts";

const fields: Fields<Account> = { name: text, locale: oneOf(...locales), domain: text, support_email: text };

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
