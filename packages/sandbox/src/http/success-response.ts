import { applicationHeaders } from "./application-headers.ts";
import type { OutgoingResponse } from "./exchange.ts";
import type { Route } from "./route.ts";

/** Returns the response to a successful request. */
export function successResponse({ id, status, mediaType }: Route, body: unknown): OutgoingResponse {
  if (status === 204) return { status, headers: applicationHeaders };
  const isEmpty = mediaType === undefined || body === undefined;
  const isJson = mediaType === undefined || mediaType === "application/json";
  // An empty response also has the content type JSON, but without a charset.
  const contentType = isEmpty ? "application/json" : isJson ? "application/json; charset=utf-8" : mediaType;
  const headers = {
    ...applicationHeaders,
    "content-type": contentType,
    ...(mediaType === "text/csv" && { "content-disposition": `attachment; filename=${fileNameOf(id)}.csv` }),
  };
  return { status, headers, body: isEmpty ? "" : isJson ? JSON.stringify(body) : String(body) };
}

/** `downloadAgentsReport` → `agents_report`. */
function fileNameOf(id: string): string {
  return id
    .replace(/^download/, "")
    .replaceAll(/(?<!^)[A-Z]/g, "_$&")
    .toLowerCase();
}
