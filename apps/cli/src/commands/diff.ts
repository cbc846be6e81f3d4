import { buildCommand } from "@stricli/core";
import { type ConfigurationFlags, configurationFlags } from "../configuration.ts";
import type { Context } from "../context.ts";
import { type OutputFlags, outputFlags } from "../output/output-flags.ts";
import { compareAccount } from "./diff/compare-account.ts";

/** The options of `wootkit diff`. */
export type DiffFlags = ConfigurationFlags & OutputFlags;

const brief = "Show how an account differs from saved files.";

const description = `Lines with - are only in the account, and lines with + are only in the files. ~ is a record that both have. Nothing is changed.

Exits with 1 if something differs, and with 0 if nothing does.`;

const examples = `Examples:
  wootkit diff desk
  wootkit diff desk --json`;

/** `wootkit diff <folder>` */
export const diff = buildCommand<DiffFlags, [folder: string], Context>({
  func: compareAccount,
  parameters: {
    flags: {
      ...outputFlags,
      json: { ...outputFlags.json, brief: "Print the differences as JSON. Default: off" },
      ...configurationFlags,
    },
    positional: {
      kind: "tuple",
      parameters: [{ placeholder: "folder", parse: String, brief: "A folder of `wootkit backup`." }],
    },
  },
  docs: { brief, fullDescription: [brief, description, examples].join("\n\n") },
});
