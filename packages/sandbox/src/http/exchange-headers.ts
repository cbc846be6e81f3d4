import { rowUuid } from "../state/row-uuid.ts";

/** Sets the headers that every response has. `duration` is in milliseconds. */
export function setExchangeHeaders(request: Request, response: Response, duration: number): void {
  response.headers.set("x-request-id", requestId(request.headers.get("x-request-id")));
  response.headers.set("x-runtime", (duration / 1000).toFixed(6));
  response.headers.set("vary", "Origin");
}

/** Returns the ID that the client sent, limited to the characters and length that the server accepts, or a new ID. */
function requestId(sent: string | null): string {
  const id = (sent ?? "").replaceAll(/[^\w@-]/g, "").slice(0, 255);
  // Node loads `crypto` slowly.
  return id === "" ? rowUuid(Math.floor(Math.random() * 2 ** 32)) : id;
}
