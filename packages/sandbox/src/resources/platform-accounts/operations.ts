import type { Handlers } from "../../rules/handlers.ts";
import { fieldsOf, permitted } from "../../rules/permit.ts";
import { failure } from "../../rules/refusal.ts";
import { presence, validate } from "../../rules/validate.ts";
import { blankAccount, locales } from "../accounts/seed.ts";
import type { Account } from "../accounts/table.ts";
import { adopt, ownRow } from "../platform/rules.ts";
import { renderPlatformAccount } from "./render.ts";
import { knownLimits, statusOf, switched } from "./rules.ts";

export const platformAccountHandlers = {
  createPlatformAccount(params, caller, state) {
    const blank = blankAccount(state);
    const status = statusOf(params.get("status"));
    const account = {
      ...blank,
      ...permitted<Account>(params, fieldsOf("createPlatformAccount")),
      ...status,
      id: state.accounts.nextId,
    };
    if (!locales.has(account.locale)) throw failure(`Unknown locale ${account.locale}.`);
    const features = switched(account.features, params.get("features"));
    validate({ ...account, features }, [presence("name"), knownLimits], state);
    const row = state.accounts.insert({ ...account, features });
    adopt(row.id, "Account", caller, state);
    return renderPlatformAccount(row, state);
  },

  getPlatformAccount(params, caller, state) {
    const account = ownRow(state.accounts.get(params.id("account_id")), "Account", caller, state);
    return renderPlatformAccount(account, state);
  },
} satisfies Partial<Handlers>;
