import { rowUuid } from "../state/row-uuid.ts";

/** Puts the headers on a response that the server puts on every one. `duration` is in milliseconds. */
export function setExchangeHeaders(request: Request, response: Response, duration: number): void {
  response.headers.set("x-request-id", requestId(request.headers.get("x-request-id")));
  response.headers.set("x-runtime", (duration / 1000).toFixed(6));
  response.headers.set("vary", "Origin");
}

/** The id that the client sent, in the characters and the length that the server lets pass, else a new one. */
function requestId(sent: string | null): string {
  const id = (sent ?? "").replaceAll(/[^\w@-]/g, "").slice(0, 255);
  // Not of `crypto`, which takes long to load in Node.
  return id === "" ? rowUuid(Math.floor(Math.random() * 2 ** 32)) : id;
}
