import { isObject } from "../../output/json-path.ts";
import { listed } from "../../output/listed.ts";
import { type Check, failed, ok, warning } from "./check.ts";
import { type Probe, probe, refusedSetting, type Target } from "./probe.ts";

/** How the server sees a request with a token. */
type Sight = "accepted" | "unseen" | "unknown" | "bot" | "other";

/** Examines the token, its owner, and the account. The server is a Chatwoot. */
export async function* tokenChecks(target: Target): AsyncGenerator<Check> {
  const { token } = target;
  if (token === undefined) return;
  const refused = refusedSetting(target);
  if (refused) {
    yield failed("token", `The token ${refused.problem}.`, refused.hint);
    return;
  }
  const dashed = await probe(target, "/api/v1/profile", { "Api-Access-Token": token });
  const underscored = await probe(target, "/api/v1/profile", { api_access_token: token });
  const sight = sightOf(dashed);
  yield headerCheck(sight, sightOf(underscored));
  if (sight === "unseen") return;
  if (sight !== "accepted") {
    yield refusal(sight, dashed);
    return;
  }
  const profile = dashed.json ?? {};
  yield ok("token", `The token of ${profile.name} (${profile.email})`);
  yield* accountChecks(target, profile);
  yield rateCheck([dashed, underscored]);
}

function sightOf({ status, json, text }: Probe): Sight {
  if (status === 200 && json && "email" in json) return "accepted";
  if (status !== 401) return "other";
  if (/for bots/.test(text)) return "bot";
  // Chatwoot names an unknown token in `error`, and a missing one in `errors`.
  return typeof json?.error === "string" ? "unknown" : "unseen";
}

function headerCheck(dashed: Sight, underscored: Sight): Check {
  if (dashed !== "unseen") {
    const text = "The header Api-Access-Token arrives.";
    return underscored === "unseen"
      ? ok("header", `${text} A proxy drops api_access_token, which other programs may send.`)
      : ok("header", text);
  }
  const what = "A proxy drops the header Api-Access-Token";
  const next = "Let the proxy pass it on to Chatwoot.";
  return failed("header", underscored === "unseen" ? `${what}.` : `${what}, and passes api_access_token on.`, next);
}

function refusal(sight: Sight, { status }: Probe): Check {
  if (sight === "unknown") {
    return failed(
      "token",
      "The server does not know this token.",
      "Copy it again from Profile settings → Access token, or run wootkit auth login.",
    );
  }
  if (sight === "bot") {
    return failed("token", "This is the token of a bot or a platform app.", "Use the access token of a person.");
  }
  return failed("token", `The server refuses to show the token's owner (${status}).`, "See the server's log.");
}

interface Membership {
  readonly id: unknown;
  readonly name: unknown;
  readonly role: string;
  readonly status: unknown;
}

function* accountChecks({ accountId }: Target, profile: Readonly<Record<string, unknown>>): Generator<Check> {
  const memberships = (Array.isArray(profile.accounts) ? profile.accounts : []).filter(isObject).map(membershipOf);
  const own = listed(memberships.map(({ id, name, role }) => `${id} (${name}, ${role})`));
  const all = memberships.length === 0 ? "It has no accounts." : `Its accounts are ${own}.`;
  if (accountId === undefined) {
    yield ok("account", all);
    return;
  }
  const account = memberships.find(({ id }) => id === accountId);
  if (!account) {
    yield failed("account", `The token's owner is not in the account ${accountId}.`, all);
  } else if (account.status !== undefined && account.status !== "active") {
    yield failed("account", `The account ${accountId} (${account.name}) is ${account.status}.`, "Ask the operator.");
  } else {
    yield ok("account", `Account ${accountId} (${account.name}), as ${account.role}`);
  }
}

function membershipOf({ id, name, role, status, custom_role }: Readonly<Record<string, unknown>>): Membership {
  const own = isObject(custom_role) ? `${role} with the role ${custom_role.name}` : String(role);
  return { id, name, status, role: own };
}

/** Chatwoot itself sends no such headers; proxies do. */
function rateCheck(probes: readonly Probe[]): Check {
  const limits = probes.flatMap(({ headers }) =>
    [...headers].filter(([name]) => /rate-?limit|retry-after/i.test(name)),
  );
  if (probes.some(({ status }) => status === 429)) {
    return warning("rate limit", "The server refused a request because there were too many.", "Wait a minute.");
  }
  if (limits.length === 0) return ok("rate limit", "The server does not say how many requests it allows.");
  const shown = new Map(limits.map(([name, value]) => [name, `${name}: ${value}`]));
  return ok("rate limit", [...shown.values()].join(", "));
}
