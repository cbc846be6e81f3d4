import type { MiddlewareHandler } from "hono";

/**
 * Gives every 200 a weak ETag of its body, and answers 304 where the client sent that very ETag. `If-None-Match` is
 * compared as a whole: a list or `*` never matches on the server either. Of a POST it is not read.
 */
export const conditionalGet: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.status !== 200) {
    c.res.headers.set("cache-control", "no-cache");
    return;
  }
  const etag = await weakEtag(await c.res.clone().arrayBuffer());
  c.res.headers.set("etag", etag);
  c.res.headers.set("cache-control", "max-age=0, private, must-revalidate");
  // Hono carries the headers over, all but the content type, which an answer without content has no use for.
  if (c.req.method !== "POST" && c.req.header("if-none-match") === etag) c.res = new Response(null, { status: 304 });
};

async function weakEtag(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `W/"${hex.slice(0, 32)}"`;
}
