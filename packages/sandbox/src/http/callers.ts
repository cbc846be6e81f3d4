import type { AccessToken } from "../resources/users/table.ts";
import type { Bot, Caller, Member, Person, Platform } from "../rules/caller.ts";
import type { Params } from "../rules/params.ts";
import { notAllowed, notFound, orNotFound, refused } from "../rules/refusal.ts";
import { isSince } from "../state/chatwoot-version.ts";
import type { State } from "../state/state.ts";
import type { IncomingRequest } from "./exchange.ts";
import type { Route } from "./route.ts";

/** The only message that depends on `?locale=`. These translations were recorded; Chatwoot has more. */
const signInSentences = new Map([
  ["de", "Sie müssen sich anmelden oder registrieren, bevor Sie fortfahren können."],
  ["fr", "Vous devez vous connecter ou vous inscrire avant de continuer."],
]);

/**
 * Identifies the caller of a request.
 *
 * @throws {Refusal} if the caller is unknown or isn't allowed to call the operation.
 */
export function callerOf(request: IncomingRequest, route: Route, params: Params, state: State): Caller {
  if (route.isOpen === true) return { kind: "anonymous" };
  switch (route.api) {
    case "application":
      return applicationCaller(request, route, params, state);
    case "platform":
      return platformCaller(request, state);
    default:
      return { kind: "anonymous" };
  }
}

function applicationCaller(
  request: IncomingRequest,
  route: Route,
  params: Params,
  state: State,
): Person | Member | Bot {
  const token = findToken(request, state);
  if (token === "missing") throw route.isForBrowsers ? withoutSession() : signInRequired(params.text("locale"));
  if (token === undefined) throw notAllowed("Invalid Access Token");
  const user = token.owner_type === "User" ? state.users.get(token.owner_id) : undefined;
  const bot = token.owner_type === "AgentBot" ? state.agentBots.get(token.owner_id) : undefined;
  // Platform apps get the same message as bots.
  const takesBots = route.takesBots === true && isSince(state.version, route.botsSince ?? "0");
  if (user === undefined && (bot === undefined || !takesBots)) {
    throw notAllowed("Access to this endpoint is not authorized for bots");
  }
  if (user !== undefined && !params.has("account_id")) return { kind: "person", user };
  const account = orNotFound(state.accounts.get(params.id("account_id")));
  if (account.status !== "active" && route.hidesAccounts !== true) throw notAllowed("Account is suspended");
  if (user === undefined) return botIn(account, orNotFound(bot), state);
  const membership = state.accountUsers.find("membership", account.id, user.id);
  if (membership === undefined) {
    throw route.hidesAccounts === true ? notFound() : notAllowed("You are not authorized to access this account");
  }
  const isRestricted = route.administratorsOnly === true && isSince(state.version, route.administratorsSince ?? "0");
  if (isRestricted && !isAllowed(membership, route, state)) throw notAllowed();
  return { kind: "member", account, user, membership };
}

/** Administrators may do everything. Other members need the permission in their custom role. */
function isAllowed({ role, custom_role_id }: Member["membership"], { permission }: Route, state: State): boolean {
  const customRole = custom_role_id === null ? undefined : state.customRoles.get(custom_role_id);
  return role === "administrator" || (customRole?.permissions ?? []).some((own) => own === permission);
}

/** Older servers accept only bots that are connected to an inbox. The sandbox has no such bot. */
function botIn(account: Bot["account"], bot: Bot["bot"], { version }: State): Bot {
  if (bot.account_id !== account.id || !isSince(version, "4.9"))
    throw notAllowed("Bot is not authorized to access this account");
  return { kind: "bot", account, bot };
}

function platformCaller(request: IncomingRequest, state: State): Platform {
  const token = findToken(request, state);
  const app = typeof token === "object" && token.owner_type === "PlatformApp" && state.platformApps.get(token.owner_id);
  if (!app) throw notAllowed("Invalid access_token");
  return { kind: "platform", app };
}

/** The server treats both spellings as one header and prefers the one with hyphens. It ignores an empty header. */
function findToken({ headers }: IncomingRequest, state: State): AccessToken | "missing" | undefined {
  const token = (headers.get("api-access-token") ?? headers.get("api_access_token") ?? "").trim();
  return token === "" ? "missing" : state.accessTokens.find("by_token", token);
}

function signInRequired(locale: string | undefined) {
  const sentence = signInSentences.get(locale ?? "") ?? "You need to sign in or sign up before continuing.";
  return refused(401, { errors: [sentence] });
}

function withoutSession() {
  return refused(422, { status: 422, error: "Unprocessable Content" });
}
