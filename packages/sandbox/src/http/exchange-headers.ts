import { rowUuid } from "../state/row-uuid.ts";
import type { IncomingRequest, OutgoingResponse } from "./exchange.ts";

/** Adds the headers that every response has. `duration` is in milliseconds. */
export function withExchangeHeaders(
  request: IncomingRequest,
  response: OutgoingResponse,
  duration: number,
): OutgoingResponse {
  const headers = {
    ...response.headers,
    "x-request-id": requestId(request.headers.get("x-request-id")),
    "x-runtime": (duration / 1000).toFixed(6),
    vary: "Origin",
  };
  return { ...response, headers };
}

/** Returns the ID that the client sent, limited to the characters and length that the server accepts, or a new ID. */
function requestId(sent = ""): string {
  const id = sent.replaceAll(/[^\w@-]/g, "").slice(0, 255);
  // Node loads `crypto` slowly.
  return id === "" ? rowUuid(Math.floor(Math.random() * 2 ** 32)) : id;
}
