import { isJsonObject, object, text } from "../../rules/cast.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { permitted } from "../../rules/permit.ts";
import { pick } from "../../rules/pick.ts";
import { failure } from "../../rules/refusal.ts";
import { presence, type Validation, validate } from "../../rules/validate.ts";
import { blankAccount, limitNames, locales } from "../accounts/seed.ts";
import type { Account } from "../accounts/table.ts";
import { adopt, ownRow } from "../platform/rules.ts";

const fields = {
  name: text,
  locale: text,
  domain: text,
  support_email: text,
  custom_attributes: object,
  limits: object,
};

const knownLimits: Validation<Account> = ({ limits }) =>
  Object.keys(limits).every((name) => limitNames.has(name))
    ? undefined
    : { column: "limits", message: ": Invalid data" };

export const platformAccountHandlers = {
  createPlatformAccount(params, caller, state) {
    const blank = blankAccount(state);
    const status = statusOf(params.get("status"));
    const account = { ...blank, ...permitted<Account>(params, fields), ...status, id: state.accounts.nextId };
    if (!locales.has(account.locale)) throw failure(`The locale ${account.locale} is unknown.`);
    const features = switched(account.features, params.get("features"));
    validate({ ...account, features }, [presence("name"), knownLimits], state);
    const row = state.accounts.insert({ ...account, features });
    adopt(row.id, "Account", caller, state);
    return renderPlatformAccount(row);
  },

  getPlatformAccount(params, caller, state) {
    return renderPlatformAccount(ownRow(state.accounts.get(params.id("account_id")), "Account", caller, state));
  },
} satisfies Partial<Handlers>;

/** An account as platform apps see it. Features that are off are left out. */
function renderPlatformAccount(account: Account) {
  return {
    ...pick(account, "id", "name", "locale", "domain", "support_email", "custom_attributes", "limits", "status"),
    features: Object.fromEntries(account.features.map((feature) => [feature, true])),
  };
}

/** A word, or the number that stands for it in the database. */
function statusOf(value: unknown): Partial<Pick<Account, "status">> {
  const statuses = ["active", "suspended"] as const;
  const status = statuses.find((name, index) => name === value || `${index}` === text(value));
  if (status === undefined && value !== undefined) throw failure(`${value} is no status of an account.`);
  return status === undefined ? {} : { status };
}

function switched(features: readonly string[], changes: unknown): string[] {
  const names = new Set(features);
  for (const [name, isOn] of Object.entries(isJsonObject(changes) ? changes : {})) {
    if (isOn === true || isOn === "true") names.add(name);
    else names.delete(name);
  }
  return [...names];
}
