import { type Check, failed, ok, warning } from "./check.ts";
import { connectionFault } from "./connection-fault.ts";
import { type Probe, probe, refusedSetting, type Target } from "./probe.ts";

/** The largest difference of clocks that does no harm, in seconds. */
const largestDifference = 60;

/** The oldest version that the commands are made for. */
const oldest = "4.3";

/** Examines the server, without a token. Returns whether it is a Chatwoot that can be used. */
export async function* serverChecks(target: Target): AsyncGenerator<Check, boolean> {
  const address = addressFault(target);
  if (address) {
    yield address;
    return false;
  }
  const sent = await attempt(target, "/api");
  if (!("status" in sent)) {
    yield failed("connection", sent.text, sent.next);
    return false;
  }
  const { url, status } = sent;
  yield isPlain(target)
    ? warning("url", `${target.baseUrl} is plain http: anyone on the network can read the token.`, "Use https://.")
    : ok("url", target.baseUrl);
  yield ok("connection", `${url.host} responds${url.protocol === "https:" ? " over TLS" : ""}.`);
  if (status >= 300 && status < 400) {
    yield redirect(sent);
    return false;
  }
  const version = versionOf(sent);
  if (version === undefined) {
    yield await notChatwoot(target, sent);
    return false;
  }
  yield isOlder(version, oldest)
    ? warning("chatwoot", `Chatwoot ${version} is older than ${oldest}.`, "Update it. Some commands will fail.")
    : ok("chatwoot", `Chatwoot ${version}`);
  yield* serviceChecks(sent);
  yield* clockChecks(sent);
  return true;
}

/** Returns the version of a Chatwoot, or undefined for another response. */
function versionOf({ status, json }: Probe): string | undefined {
  const version = json?.version;
  // Other servers have a version at this address too.
  const isChatwoot =
    status === 200 && typeof version === "string" && /^\d+\.\d+/.test(version) && json?.queue_services !== undefined;
  return isChatwoot ? version : undefined;
}

function isOlder(version: string, than: string): boolean {
  return version.localeCompare(than, "en", { numeric: true }) < 0;
}

/** Returns the reason why the client refuses the base URL. */
function addressFault({ baseUrl, allowInsecureHttp }: Target): Check | undefined {
  const refused = refusedSetting({ baseUrl, allowInsecureHttp, token: undefined });
  return refused && failed("url", `The base URL ${refused.problem}.`, refused.hint ?? "Correct it.");
}

/** Whether the token would be readable on the network. */
function isPlain({ baseUrl }: Target): boolean {
  return refusedSetting({ baseUrl, allowInsecureHttp: false, token: undefined }) !== undefined;
}

async function attempt(target: Target, path: string) {
  try {
    return await probe(target, path);
  } catch (error) {
    return connectionFault(error, new URL(target.baseUrl));
  }
}

function redirect({ url, status, headers }: Probe): Check {
  const location = headers.get("location");
  const to = location === null ? undefined : URL.parse(location, url.href);
  const text = `The server redirects to ${to?.href ?? "another address"} (${status}), where the token must not go.`;
  const isApi = to && /\/api\/?$/.test(to.pathname);
  const place = to && `${to.origin}${to.pathname.replace(/\/api\/?$/, "")}`;
  return failed("redirect", text, isApi ? `Use the base URL ${place}.` : "Use the URL of Chatwoot itself.");
}

/** Says what the response is instead, and where Chatwoot is if it is found. */
async function notChatwoot(target: Target, sent: Probe): Promise<Check> {
  const { url, status, text, headers, json } = sent;
  if (/plain HTTP request was sent to HTTPS port/i.test(text)) {
    return failed("chatwoot", `${url.host} speaks TLS.`, "Write https:// in the base URL.");
  }
  const root = await attempt({ ...target, baseUrl: url.origin }, "/api");
  if (url.pathname !== "/api" && "status" in root && versionOf(root) !== undefined) {
    return failed("chatwoot", `There is no Chatwoot at ${target.baseUrl}.`, `Use the base URL ${url.origin}.`);
  }
  if (status === 401 || status === 403 || status === 407) {
    const next = "A proxy may ask for a login. Ask its operator to let /api pass.";
    return failed("chatwoot", `Something in front of Chatwoot refuses requests (${status}).`, next);
  }
  if (status === 429) return failed("chatwoot", "The server refuses so many requests (429).", "Try again in a minute.");
  if (status >= 500) {
    return failed("chatwoot", `The server, or a proxy in front of it, fails (${status}).`, "See the server's log.");
  }
  const kind = /^\s*</.test(text) ? "a web page" : json ? "other JSON" : "not JSON";
  const type = headers.get("content-type") ?? "no content type";
  return failed(
    "chatwoot",
    `This is not a Chatwoot: the response to ${url.href} is ${kind} (${status}, ${type}).`,
    "Use the URL of Chatwoot itself, such as https://app.chatwoot.com.",
  );
}

/** Reports the parts of the server that do not work. */
function* serviceChecks({ json }: Probe): Generator<Check> {
  const parts = { queue_services: "its job queue (Redis)", data_services: "its database" };
  const broken = Object.entries(parts).filter(([key]) => json?.[key] === "failing");
  for (const [, part] of broken)
    yield failed("services", `Chatwoot can't reach ${part}.`, "Ask the server's operator.");
  if (broken.length === 0) yield ok("services", "Chatwoot reaches its database and its job queue.");
}

function* clockChecks({ headers, at }: Probe): Generator<Check> {
  const date = Date.parse(headers.get("date") ?? "");
  if (Number.isNaN(date)) return;
  const seconds = Math.round((at - date) / 1000);
  const size = Math.abs(seconds);
  if (size <= largestDifference) yield ok("clock", `This machine's clock and the server's differ by ${size} s.`);
  else {
    const side = seconds > 0 ? "ahead of" : "behind";
    const text = `This machine's clock is ${size} s ${side} the server's.`;
    yield warning("clock", text, "Correct it: filters by time and relative times are wrong otherwise.");
  }
}
