import type { NamedOperation } from "../named-operations.ts";
import type { Exchange } from "../proof/exchange.ts";
import { Routes } from "../proof/route.ts";

/** The exchanges that reached an operation, the newest server first. */
export function recordedOperation({ method, path }: NamedOperation, exchanges: readonly Exchange[]): Exchange[] {
  const routes = new Routes({ paths: { [path]: { [method.toLowerCase()]: {} } } });
  return exchanges
    .filter(({ request }) => request.method !== "HEAD" && routes.find(request) !== undefined)
    .toSorted((a, b) => b.server.localeCompare(a.server, "en", { numeric: true }));
}

/** Returns whether the request succeeded. */
export function succeeded({ response }: Exchange): boolean {
  return response.status >= 200 && response.status < 300;
}
