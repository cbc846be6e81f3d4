import type { Handlers } from "../../rules/handlers.ts";
import { notOffered } from "../../rules/refusal.ts";

/** The operations about the server itself, which need no token. */
export const serverHandlers = {
  getServerHealth: () => ({ status: "woot" }),

  getServerVersion: (_params, _caller, { version, now }) => ({
    version,
    timestamp: new Date(now()).toISOString().slice(0, 19).replace("T", " "),
    queue_services: "ok",
    data_services: "ok",
  }),

  /** The sandbox has no dashboard. */
  getServerSurveyPage() {
    throw notOffered();
  },
} satisfies Partial<Handlers>;
