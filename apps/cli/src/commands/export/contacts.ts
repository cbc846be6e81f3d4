import { buildExport } from "./build-export.ts";

/** `wootkit export contacts` */
export const contacts = buildExport("contacts", {
  brief: "Save all contacts in a file.",
  description: "--since and --until are about the time at which contacts were created.",
  examples: [
    "wootkit export contacts --out contacts.ndjson",
    "wootkit export contacts --out data/ --format csv --since 2026-11-01",
  ],
});
