import { buildCommand } from "@stricli/core";
import { type ConfigurationFlags, configurationFlags } from "../configuration.ts";
import type { Context } from "../context.ts";
import { textFlag } from "../operations/flag-forms.ts";
import { type OutputFlags, outputFlags } from "../output/output-flags.ts";
import { verifyServer } from "./verify/verify-server.ts";

/** The options of `wootkit verify`. */
export interface VerifyFlags extends ConfigurationFlags, OutputFlags {
  readonly resources?: string;
  readonly limit?: string;
}

const brief = "Compare a server's responses with the API document.";

const description = `Calls the operations that only read, with the IDs that the lists have, and reports each difference from the document for the server's \
version: Markdown that you can paste into an issue. Values are left out.

Exits with 1 if a response differs, and with 0 if none does.`;

const examples = `Examples:
  wootkit verify --resources labels,teams
  wootkit verify --limit 1 --json`;

/** `wootkit verify` */
export const verify = buildCommand<VerifyFlags, [], Context>({
  func: verifyServer,
  parameters: {
    flags: {
      resources: textFlag("names", "The resources to compare, such as labels,teams. Default: all"),
      limit: textFlag("number", "How many records of each list are opened. Default: 3"),
      ...outputFlags,
      json: { ...outputFlags.json, brief: "Print the differences as JSON. Default: off" },
      ...configurationFlags,
    },
  },
  docs: { brief, fullDescription: [brief, description, examples].join("\n\n") },
});
