import type { AccessToken } from "../resources/users/table.ts";
import type { Bot, Caller, Member, Person, Platform } from "../rules/caller.ts";
import type { Params } from "../rules/params.ts";
import { notAllowed, orNotFound, unauthorized } from "../rules/refusal.ts";
import { isSince } from "../state/chatwoot-version.ts";
import type { State } from "../state/state.ts";
import type { Route } from "./route.ts";

/** The one sentence that follows `?locale=`. Chatwoot knows more languages; these are the ones seen from a real server. */
const signInSentences = new Map([
  ["de", "Sie müssen sich anmelden oder registrieren, bevor Sie fortfahren können."],
  ["fr", "Vous devez vous connecter ou vous inscrire avant de continuer."],
]);

/**
 * Finds out who calls, and whether the caller may.
 *
 * @throws {Refusal} where not.
 */
export function callerOf(request: Request, route: Route, params: Params, state: State): Caller {
  switch (route.api) {
    case "application":
      return applicationCaller(request, route, params, state);
    case "platform":
      return platformCaller(request, state);
    default:
      return { kind: "anonymous" };
  }
}

function applicationCaller(request: Request, route: Route, params: Params, state: State): Person | Member | Bot {
  const token = findToken(request, state);
  if (token === "missing") throw signInRequired(params.text("locale"));
  if (token === undefined) throw notAllowed("Invalid Access Token");
  const user = token.owner_type === "User" ? state.users.get(token.owner_id) : undefined;
  const bot = token.owner_type === "AgentBot" ? state.agentBots.get(token.owner_id) : undefined;
  // Platform apps are no bots, but get the same sentence.
  if (user === undefined && (bot === undefined || route.takesBots !== true)) {
    throw notAllowed("Access to this endpoint is not authorized for bots");
  }
  if (user !== undefined && !params.has("account_id")) return { kind: "person", user };
  const account = orNotFound(state.accounts.get(params.id("account_id")));
  if (account.status === "suspended") throw notAllowed("Account is suspended");
  if (user === undefined) return botIn(account, orNotFound(bot), state);
  const membership = state.accountUsers.find("membership", account.id, user.id);
  if (membership === undefined) throw notAllowed("You are not authorized to access this account");
  if (route.administratorsOnly === true && !isAllowed(membership, route, state)) throw notAllowed();
  return { kind: "member", account, user, membership };
}

/** Administrators may everything; others what a custom role of theirs says. */
function isAllowed({ role, custom_role_id }: Member["membership"], { permission }: Route, state: State): boolean {
  const customRole = custom_role_id === null ? undefined : state.customRoles.get(custom_role_id);
  return role === "administrator" || (customRole?.permissions ?? []).some((own) => own === permission);
}

/** Older servers let in only bots that are connected with an inbox, and none of the sandbox is. */
function botIn(account: Bot["account"], bot: Bot["bot"], { version }: State): Bot {
  if (bot.account_id !== account.id || !isSince(version, "4.9"))
    throw notAllowed("Bot is not authorized to access this account");
  return { kind: "bot", account, bot };
}

function platformCaller(request: Request, state: State): Platform {
  const token = findToken(request, state);
  const app = typeof token === "object" && token.owner_type === "PlatformApp" && state.platformApps.get(token.owner_id);
  if (!app) throw notAllowed("Invalid access_token");
  return { kind: "platform", app };
}

/** To the server both spellings are one header; where both come, the one with hyphens counts. An empty one counts as missing. */
function findToken({ headers }: Request, state: State): AccessToken | "missing" | undefined {
  const token = (headers.get("api-access-token") ?? headers.get("api_access_token") ?? "").trim();
  return token === "" ? "missing" : state.accessTokens.find("by_token", token);
}

function signInRequired(locale: string | undefined) {
  const sentence = signInSentences.get(locale ?? "") ?? "You need to sign in or sign up before continuing.";
  return unauthorized({ errors: [sentence] });
}
