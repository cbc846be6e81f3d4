import type { OutgoingResponse } from "./exchange.ts";

const statusNames: Readonly<Record<number, string>> = {
  400: "Bad Request",
  404: "Not Found",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

const withoutBody: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * Returns the web framework's own response. If the client doesn't prefer JSON, a 404 is an HTML page and other statuses
 * have an empty body.
 */
export function statusResponse(status: number, accept: string | undefined): OutgoingResponse {
  if (withoutBody.has(status)) return { status, headers: {} };
  if (prefersJson(accept)) return statusJsonResponse(status);
  const body = status === 404 ? notFoundPage : "";
  return { status, headers: { "content-type": "text/html; charset=UTF-8" }, body };
}

/** Returns the JSON form of {@link statusResponse}, whatever the client accepts. */
export function statusJsonResponse(status: number): OutgoingResponse {
  const body = JSON.stringify({ status, error: statusNames[status] ?? "Error" });
  return { status, headers: { "content-type": "application/json; charset=UTF-8" }, body };
}

/** Whether the client prefers JSON. Rails treats an `Accept` list with a wildcard as a browser's request for HTML. */
function prefersJson(accept = ""): boolean {
  if (accept === "" || /,\s*\*\/\*|\*\/\*\s*,/.test(accept)) return false;
  const ranges = accept.split(",").map((range) => {
    const [type = "", ...parameters] = range.split(";").map((part) => part.trim());
    const quality = parameters.find((parameter) => parameter.startsWith("q="));
    return { type: type.toLowerCase(), quality: quality === undefined ? 1 : Number(quality.slice(2)) };
  });
  ranges.sort((a, b) => b.quality - a.quality);
  return ranges[0]?.type === "application/json";
}

const notFoundPage = `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Page not found</title></head>
<body><h1>404</h1><p>There is nothing at this address.</p></body>
</html>
`;
