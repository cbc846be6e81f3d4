/**
 * Adds a weak ETag to a 200, and turns it into a 304 if a GET or HEAD sent the same ETag. The server compares the
 * complete `If-None-Match` header, so a list or `*` never matches.
 */
export async function conditional(request: Request, response: Response): Promise<Response> {
  if (response.status !== 200) {
    response.headers.set("cache-control", "no-cache");
    return response;
  }
  const body = await response.arrayBuffer();
  const etag = weakEtag(new Uint8Array(body));
  const { headers } = response;
  headers.set("etag", etag);
  headers.set("cache-control", "max-age=0, private, must-revalidate");
  const reads = request.method === "GET" || request.method === "HEAD";
  if (!reads || request.headers.get("if-none-match") !== etag) return new Response(body, { headers });
  headers.delete("content-type");
  return new Response(null, { status: 304, headers });
}

/** Not a cryptographic hash: loading Node's cryptography would cost as much as the rest of a first request. */
function weakEtag(body: Uint8Array): string {
  const hashes = [0xdeadbeef, 0x41c6ce57, body.length, 0];
  for (const [index, byte] of body.entries()) {
    const lane = index & 3;
    hashes[lane] = Math.imul((hashes[lane] ?? 0) ^ byte, 0x9e3779b1) ^ (hashes[(index + 1) & 3] ?? 0);
  }
  const hex = hashes.map((hash) => (hash >>> 0).toString(16).padStart(8, "0")).join("");
  return `W/"${hex}"`;
}
