import type { IncomingRequest, OutgoingResponse } from "./exchange.ts";

const encoder = new TextEncoder();

/**
 * Adds a weak ETag to a 200, and turns it into a 304 if a GET or HEAD sent the same ETag. The server compares the
 * complete `If-None-Match` header, so a list or `*` never matches.
 */
export function conditional(request: IncomingRequest, response: OutgoingResponse): OutgoingResponse {
  if (response.status !== 200) {
    return { ...response, headers: { ...response.headers, "cache-control": "no-cache" } };
  }
  const body = typeof response.body === "string" ? encoder.encode(response.body) : (response.body ?? new Uint8Array());
  const etag = weakEtag(body);
  const headers: OutgoingResponse["headers"] = {
    ...response.headers,
    etag,
    "cache-control": "max-age=0, private, must-revalidate",
  };
  const reads = request.method === "GET" || request.method === "HEAD";
  if (!reads || request.headers.get("if-none-match") !== etag) return { status: 200, headers, body };
  const { "content-type": _, ...others } = headers;
  return { status: 304, headers: others };
}

/**
 * Not a cryptographic hash: loading Node's cryptography would cost as much as the rest of a first request. Code that
 * runs for the first time is slow, so it reads eight bytes at once.
 */
function weakEtag(body: Uint8Array): string {
  const { imul } = Math;
  const padded = new Uint8Array((body.byteLength + 7) & ~7);
  padded.set(body);
  // Signed, because larger numbers than those are slow.
  const words = new Int32Array(padded.buffer);
  let [a, b] = [0xdeadbeef, 0x41c6ce57 ^ body.byteLength];
  for (let position = 0; position < words.length; position += 2) {
    a = imul(a ^ (words[position] ?? 0), 0x9e3779b1) ^ (b >>> 15);
    b = imul(b ^ (words[position + 1] ?? 0), 0x85ebca77) ^ (a >>> 13);
  }
  const hex = [a, b, a ^ (b >>> 16), b ^ (a >>> 16)].map((hash) => (hash >>> 0).toString(16).padStart(8, "0")).join("");
  return `W/"${hex}"`;
}
