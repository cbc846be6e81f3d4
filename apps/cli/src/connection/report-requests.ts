import type { Fetch } from "@wootkit/client";
import type { Context } from "../context.ts";
import { visibleText } from "../output/visible-text.ts";

/** Query parameters that a person types text into. Their values can name customers. */
const freeText = /^(?:q|query|search|name|email|phone_number|identifier|source_id|title|content|labels)\b/;

/**
 * `--verbose`: reports each request on standard error, with its status and time, as in
 * `GET https://desk.example/api/v1/accounts/1/labels 200 in 34 ms`. Headers and bodies are left out, as they have
 * tokens and customers' data.
 */
export function reportRequests(send: Fetch, { now, process: { stderr } }: Context): Fetch {
  return async (request) => {
    const start = now();
    const line = (outcome: string, id: string | null = null) => {
      const time = `${outcome} ${Math.round(now() - start)} ms`;
      const shown = `${request.method} ${shownUrl(request.url)} ${time}${id === null ? "" : `, request ID ${id}`}`;
      stderr.write(`${visibleText(shown)}\n`);
    };
    try {
      const response = await send(request);
      line(`${response.status} in`, response.headers.get("x-request-id"));
      return response;
    } catch (error) {
      line("failed after");
      throw error;
    }
  };
}

/** Returns an address without the text that a person searches for. */
function shownUrl(text: string): string {
  const url = new URL(text);
  const query = [...url.searchParams].map(([name, value]) => {
    const shown = freeText.test(name) || /[^\w.,:-]/.test(value) ? "…" : value;
    return `${name}=${shown}`;
  });
  return url.origin + url.pathname + (query.length > 0 ? `?${query.join("&")}` : "");
}
