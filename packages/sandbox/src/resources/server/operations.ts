import type { State } from "../../state/state.ts";

/** What the server says of itself, to anyone. */
export const serverHandlers = {
  getHealth: () => ({ status: "woot" }),

  getServerVersion: (_params: unknown, _caller: unknown, { version, now }: State) => ({
    version,
    timestamp: new Date(now()).toISOString().slice(0, 19).replace("T", " "),
    queue_services: "ok",
    data_services: "ok",
  }),
};
