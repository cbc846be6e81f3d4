import { buildCommand } from "@stricli/core";
import { type ConfigurationFlags, configurationFlags } from "../configuration.ts";
import type { Context } from "../context.ts";
import { type OutputFlags, outputFlags } from "../output/output-flags.ts";
import { examine } from "./doctor/examine.ts";

/** The options of `wootkit doctor`. */
export type DoctorFlags = ConfigurationFlags & OutputFlags;

const brief = "Find out why a server can't be used, and what to do.";

const description = `Checks the settings, the connection, whether the server is a Chatwoot and which version, the clock, whether a proxy drops the token, whose \
token it is, and the account. It only reads.

Exits with 1 if a check fails (✗), and with 0 otherwise. A warning (!) does not count.`;

const examples = `Examples:
  wootkit doctor
  wootkit doctor --sandbox --json`;

/** `wootkit doctor` */
export const doctor = buildCommand<DoctorFlags, [], Context>({
  func: examine,
  parameters: {
    flags: {
      ...outputFlags,
      json: { ...outputFlags.json, brief: "Print the checks as JSON. Default: off" },
      ...configurationFlags,
    },
  },
  docs: { brief, fullDescription: [brief, description, examples].join("\n\n") },
});
