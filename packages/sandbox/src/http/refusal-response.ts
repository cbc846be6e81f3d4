import type { Reason } from "../rules/refusal.ts";
import { applicationHeaders } from "./application-headers.ts";
import type { OutgoingResponse } from "./exchange.ts";
import { statusJsonResponse } from "./framework-response.ts";
import type { Route } from "./route.ts";

/** Returns the response to a refused request. */
export function refusalResponse(reason: Reason, api: Route["api"]): OutgoingResponse {
  switch (reason.kind) {
    case "not found":
      // The other APIs use the same body as for an unknown route.
      return api === "application" ? json(404, { error: "Resource could not be found" }) : statusJsonResponse(404);
    case "not offered":
      return statusJsonResponse(404);
    case "invalid":
      return json(422, { message: reason.messages.join(", "), attributes: reason.columns });
    case "parameter missing":
      return json(422, { error: `param is missing or the value is empty: ${reason.name}` });
    case "refused":
      return json(reason.status, reason.body);
    case "failure":
      return statusJsonResponse(500);
  }
}

function json(status: number, body: object | undefined): OutgoingResponse {
  // An empty response has the content type without a charset.
  const contentType = body === undefined ? "application/json" : "application/json; charset=utf-8";
  const headers = { ...applicationHeaders, "content-type": contentType };
  return { status, headers, body: body === undefined ? "" : JSON.stringify(body) };
}
