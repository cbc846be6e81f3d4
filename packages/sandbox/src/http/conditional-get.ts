/**
 * Adds a weak ETag to a 200, and turns it into a 304 if a GET or HEAD sent the same ETag. The server compares the complete
 * `If-None-Match` header, so a list or `*` never matches.
 */
export async function conditional(request: Request, response: Response): Promise<Response> {
  if (response.status !== 200) {
    response.headers.set("cache-control", "no-cache");
    return response;
  }
  const body = await response.arrayBuffer();
  const etag = await weakEtag(body);
  const { headers } = response;
  headers.set("etag", etag);
  headers.set("cache-control", "max-age=0, private, must-revalidate");
  const reads = request.method === "GET" || request.method === "HEAD";
  if (!reads || request.headers.get("if-none-match") !== etag) return new Response(body, { headers });
  headers.delete("content-type");
  return new Response(null, { status: 304, headers });
}

async function weakEtag(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `W/"${hex.slice(0, 32)}"`;
}
