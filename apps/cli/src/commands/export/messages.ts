import { buildExport } from "./build-export.ts";

/** `wootkit export messages` */
export const messages = buildExport("messages", {
  brief: "Save the messages of all conversations in a file.",
  description: "--since and --until are about the time of the messages. The other options choose conversations.",
  examples: [
    "wootkit export messages --out messages.ndjson",
    "wootkit export messages --out data/ --format csv --since 2026-11-01",
  ],
});
