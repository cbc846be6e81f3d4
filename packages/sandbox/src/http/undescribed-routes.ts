import type { Route } from "./route.ts";

/** Routes that the document does not have yet. */
export const undescribedRoutes: readonly Route[] = [
  { id: "getHealth", method: "GET", path: "/health", api: "server", status: 200, mediaType: "application/json" },
  { id: "getServerVersion", method: "GET", path: "/api", api: "server", status: 200, mediaType: "application/json" },
];
