import type { Reason } from "../rules/refusal.ts";
import { statusJsonResponse } from "./framework-response.ts";
import type { Route } from "./route.ts";

/** The headers of every response from the application. */
const applicationHeaders = {
  "x-frame-options": "SAMEORIGIN",
  "x-xss-protection": "0",
  "x-content-type-options": "nosniff",
  "x-permitted-cross-domain-policies": "none",
  "referrer-policy": "strict-origin-when-cross-origin",
};

/** Returns the response to a successful request. */
export function successResponse({ id, status, mediaType }: Route, body: unknown): Response {
  const isJson = mediaType === undefined || mediaType === "application/json";
  // An empty response also has the content type JSON, but without a charset.
  const contentType =
    mediaType === undefined ? "application/json" : isJson ? "application/json; charset=utf-8" : mediaType;
  const text = mediaType === undefined ? "" : isJson ? JSON.stringify(body) : String(body);
  const headers = {
    ...applicationHeaders,
    ...(status !== 204 && { "content-type": contentType }),
    ...(mediaType === "text/csv" && { "content-disposition": `attachment; filename=${fileNameOf(id)}.csv` }),
  };
  return new Response(status === 204 ? null : text, { status, headers });
}

/** `downloadAgentsReport` → `agents_report`. */
function fileNameOf(id: string): string {
  return id
    .replace(/^download/, "")
    .replaceAll(/(?<!^)[A-Z]/g, "_$&")
    .toLowerCase();
}

/** Returns the response to a refused request. */
export function refusalResponse(reason: Reason, api: Route["api"]): Response {
  switch (reason.kind) {
    case "not found":
      // The other APIs use the same body as for an unknown route.
      return api === "application" ? json(404, { error: "Resource could not be found" }) : statusJsonResponse(404);
    case "invalid":
      return json(422, { message: reason.messages.join(", "), attributes: reason.columns });
    case "parameter missing":
      return json(422, { error: `param is missing or the value is empty: ${reason.name}` });
    case "unprocessable":
      return json(422, reason.body);
    case "unauthorized":
      return json(401, reason.body);
    case "failure":
      return statusJsonResponse(500);
  }
}

function json(status: number, body: object): Response {
  const headers = { ...applicationHeaders, "content-type": "application/json; charset=utf-8" };
  return new Response(JSON.stringify(body), { status, headers });
}
