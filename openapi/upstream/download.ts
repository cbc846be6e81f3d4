import { UsageError } from "./usage-error.ts";

const longestMilliseconds = 30_000;
const mostBytes = 20 * 1024 * 1024;
const mostRedirects = 5;
const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * The text at an address: over https, or over http from this machine. Redirects are followed as far as they keep to that.
 *
 * @throws {UsageError} when the address may not be asked, answers with an error, or sends more than 20 MB or for more than 30 s.
 */
export async function download(address: string): Promise<string> {
  const signal = AbortSignal.timeout(longestMilliseconds);
  let url = allowed(address);
  try {
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const response = await fetch(url, { redirect: "manual", signal });
      const location = response.headers.get("location");
      if (response.status >= 300 && response.status < 400 && location !== null) {
        await response.body?.cancel();
        url = allowed(location, url);
        continue;
      }
      if (!response.ok) throw new UsageError(`${url} answered ${response.status}. Check the address.`);
      return await textOf(response, url);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const reason = signal.aborted ? `nothing whole came within ${longestMilliseconds / 1000} s` : causeOf(error);
    throw new UsageError(`${url} can't be read: ${reason}. Check the address and the network.`);
  }
  throw new UsageError(`${address} leads on more than ${mostRedirects} times. Give the address that it ends at.`);
}

/** The address, when it may be asked. `base`: what it is relative to. */
function allowed(address: string, base?: URL): URL {
  const url = URL.parse(address, base?.href);
  if (!url) throw new UsageError(`${address} is no address.`);
  // Never shown: it may end up in a public log.
  if (url.username || url.password) throw new UsageError(`Leave the user and password out of the address.`);
  const local = url.protocol === "http:" && loopback.has(url.hostname);
  if (url.protocol === "https:" || local) return url;
  throw new UsageError(`${url} is neither https nor http on this machine. Download it, then name the file.`);
}

async function textOf(response: Response, url: URL): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > mostBytes)
      throw new UsageError(`${url} sends more than ${mostBytes / 1024 ** 2} MB: no API description.`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** What stopped `fetch`, whose own message says only that it failed. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return "code" in cause && cause.message === "" ? String(cause.code) : cause.message;
}
