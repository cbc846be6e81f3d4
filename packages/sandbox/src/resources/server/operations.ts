import type { Handlers } from "../../rules/handlers.ts";
import { always, notOffered } from "../../rules/refusal.ts";
import { isoTime } from "../../rules/wire-time.ts";

/** The operations about the server itself, which need no token. */
export const serverHandlers = {
  getServerHealth: () => ({ status: "woot" }),

  getServerVersion: (_params, _caller, { version, now }) => ({
    version,
    timestamp: isoTime(now()).slice(0, 19).replace("T", " "),
    queue_services: "ok",
    data_services: "ok",
  }),

  /** The sandbox has no dashboard. */
  getServerSurveyPage: always(() => notOffered()),
} satisfies Partial<Handlers>;
