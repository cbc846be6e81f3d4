import { bytesOf, responseWith } from "./known-body.ts";

/**
 * Adds a weak ETag to a 200, and turns it into a 304 if a GET or HEAD sent the same ETag. The server compares the
 * complete `If-None-Match` header, so a list or `*` never matches.
 */
export async function conditional(request: Request, response: Response): Promise<Response> {
  const body = await bytesOf(response);
  if (response.status !== 200) {
    response.headers.set("cache-control", "no-cache");
    return response.body === null && body.length === 0 ? response : responseWith(body, response);
  }
  const etag = weakEtag(body);
  const { headers } = response;
  headers.set("etag", etag);
  headers.set("cache-control", "max-age=0, private, must-revalidate");
  const reads = request.method === "GET" || request.method === "HEAD";
  if (!reads || request.headers.get("if-none-match") !== etag) return responseWith(body, { headers });
  headers.delete("content-type");
  return new Response(null, { status: 304, headers });
}

/**
 * Not a cryptographic hash: loading Node's cryptography would cost as much as the rest of a first request. Code that
 * runs for the first time is slow, so it reads eight bytes at once.
 */
function weakEtag(body: Uint8Array): string {
  const { imul } = Math;
  const padded = new Uint8Array((body.byteLength + 7) & ~7);
  padded.set(body);
  const words = new Uint32Array(padded.buffer);
  let [a, b] = [0xdeadbeef, 0x41c6ce57 ^ body.byteLength];
  for (let position = 0; position < words.length; position += 2) {
    a = imul(a ^ (words[position] ?? 0), 0x9e3779b1) ^ (b >>> 15);
    b = imul(b ^ (words[position + 1] ?? 0), 0x85ebca77) ^ (a >>> 13);
  }
  const hex = [a, b, a ^ (b >>> 16), b ^ (a >>> 16)].map((hash) => (hash >>> 0).toString(16).padStart(8, "0")).join("");
  return `W/"${hex}"`;
}
