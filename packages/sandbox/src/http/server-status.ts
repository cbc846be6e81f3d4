import type { Handler } from "hono";
import { applicationResponse } from "./application-response.ts";
import type { Backend } from "./backend.ts";

/** `GET /health`: whether the server is up. Nobody has to say who they are. */
export const health: Handler = () => applicationResponse({ status: "woot" });

/** `GET /api`: version and state of the server. Nobody has to say who they are. */
export function apiStatus({ state, now }: Backend): Handler {
  return () =>
    applicationResponse({
      version: state.version,
      timestamp: new Date(now()).toISOString().slice(0, 19).replace("T", " "),
      queue_services: "ok",
      data_services: "ok",
    });
}
