import { buildExport } from "./build-export.ts";

/** `wootkit export conversations` */
export const conversations = buildExport("conversations", {
  brief: "Save all conversations in a file.",
  description: "--since and --until are about the last activity.",
  examples: [
    "wootkit export conversations --out conversations.ndjson",
    "wootkit export conversations --out data/ --format csv --since 2026-11-01",
  ],
});
