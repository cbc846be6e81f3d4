import type { MiddlewareHandler } from "hono";
import { findAccountUser } from "../model/state.ts";
import { resourceNotFound, unauthorized } from "./application-response.ts";
import type { Backend, CallerEnv } from "./backend.ts";
import { castRecordId } from "./record-id.ts";

/**
 * Lets members of the account in the path through and sets `account` and `member`. Answers 404 for an unknown account
 * and 401 for a suspended one, to strangers as well, and only then 401 to strangers.
 */
export function enterAccount({ state }: Backend): MiddlewareHandler<CallerEnv> {
  return async (c, next) => {
    const account = state.accounts.get(castRecordId(c.req.param("account_id") ?? ""));
    if (account === undefined) return resourceNotFound();
    if (account.status === "suspended") return unauthorized("Account is suspended");
    const member = findAccountUser(state, account.id, c.var.user.id);
    if (member === undefined) return unauthorized("You are not authorized to access this account");
    c.set("account", account);
    c.set("member", member);
    return next();
  };
}
