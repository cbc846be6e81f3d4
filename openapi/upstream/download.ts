import { UsageError } from "./usage-error.ts";

const longestMilliseconds = 30_000;
const mostBytes = 20 * 1024 * 1024;
const mostRedirects = 5;
const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Downloads text over https, or over http from this machine. Redirects must obey the same rule.
 *
 * @throws {UsageError} when the URL is not allowed, the response is an error, or it has more than 20 MB or takes more
 *   than 30 s.
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
      if (!response.ok) throw new UsageError(`${url} responded with ${response.status}. Check the URL.`);
      return await textOf(response, url);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const reason = signal.aborted
      ? `no complete response arrived within ${longestMilliseconds / 1000} s`
      : causeOf(error);
    throw new UsageError(`${url} can't be read: ${reason}. Check the URL and the network.`);
  }
  throw new UsageError(`${address} redirects more than ${mostRedirects} times. Use the final URL.`);
}

/** Returns the URL if it is allowed. `base` is the URL that it is relative to. */
function allowed(address: string, base?: URL): URL {
  const url = URL.parse(address, base?.href);
  if (!url) throw new UsageError(`${address} is not a URL.`);
  // The message omits the URL: it may end up in a public log.
  if (url.username || url.password) throw new UsageError(`Remove the user and password from the URL.`);
  const local = url.protocol === "http:" && loopback.has(url.hostname);
  if (url.protocol === "https:" || local) return url;
  throw new UsageError(`${url} is neither https nor http on this machine. Download the document and name the file.`);
}

async function textOf(response: Response, url: URL): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > mostBytes)
      throw new UsageError(`${url} sends more than ${mostBytes / 1024 ** 2} MB, too much for an API document.`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** Returns the reason why `fetch` failed. Its own message only says that it did. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return "code" in cause && cause.message === "" ? String(cause.code) : cause.message;
}
