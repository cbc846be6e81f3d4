import { createClient, type Fetch, InvalidArgumentError } from "@wootkit/client";
import { isObject } from "../../output/json-path.ts";

/** The server to examine, and how to reach it. */
export interface Target {
  readonly baseUrl: string;
  /** Undefined if it is not configured. */
  readonly accountId: number | undefined;
  /** Undefined if it is not configured. */
  readonly token: string | undefined;
  readonly allowInsecureHttp: boolean;
  readonly fetch: Fetch;
  /** Returns the time in milliseconds since 1970. */
  readonly now: () => number;
  /** How long a response can take, in milliseconds. */
  readonly timeout: number;
}

/** A response to a probe. */
export interface Probe {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body, if it is a JSON object. */
  readonly json: Readonly<Record<string, unknown>> | undefined;
  /** The time when the response arrived. */
  readonly at: number;
}

/**
 * Sends a GET without the client, because the client hides redirects, headers and other servers.
 *
 * @throws an error of `fetch` if there is no response.
 */
export async function probe(
  target: Target,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Probe> {
  const { fetch, now, timeout } = target;
  const url = new URL(target.baseUrl.replace(/\/+$/, "") + path);
  const response = await fetch(
    new Request(url, {
      headers: { accept: "application/json", ...headers },
      redirect: "manual",
      signal: AbortSignal.timeout(timeout),
    }),
  );
  const at = now();
  const text = await response.text();
  return { url, status: response.status, headers: response.headers, text, json: jsonOf(text), at };
}

function jsonOf(text: string): Probe["json"] {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Returns why the client does not take a setting, or undefined if it does. */
export function refusedSetting(
  settings: Pick<Target, "baseUrl" | "allowInsecureHttp" | "token">,
): InvalidArgumentError | undefined {
  const { baseUrl, allowInsecureHttp, token = "a-token-that-is-never-sent" } = settings;
  try {
    createClient({ baseUrl, allowInsecureHttp, token, accountId: 1 });
    return undefined;
  } catch (error) {
    if (error instanceof InvalidArgumentError) return error;
    throw error;
  }
}
