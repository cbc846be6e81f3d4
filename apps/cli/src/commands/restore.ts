import { buildCommand } from "@stricli/core";
import { type ConfigurationFlags, configurationFlags } from "../configuration.ts";
import type { Context } from "../context.ts";
import { switchFlag } from "../operations/flag-forms.ts";
import { type OutputFlags, outputFlags } from "../output/output-flags.ts";
import { restoreAccount } from "./restore/restore-account.ts";

/** The options of `wootkit restore`. */
export interface RestoreFlags extends ConfigurationFlags, OutputFlags {
  readonly prune: boolean;
  readonly yes: boolean;
}

const brief = "Make an account equal to saved files.";

const description = `Prints what differs, then creates and updates records; with --dry-run, it only prints. A second run finds nothing to do. Nothing is \
deleted without --prune. Agents and inboxes that the account lacks are named and left out.

Exits with 1 if something could not be restored.`;

const examples = `Examples:
  wootkit restore desk --dry-run
  wootkit restore desk --prune --yes`;

/** `wootkit restore <folder>` */
export const restore = buildCommand<RestoreFlags, [folder: string], Context>({
  func: restoreAccount,
  parameters: {
    flags: {
      ...configurationFlags,
      "dry-run": { ...configurationFlags["dry-run"], brief: "Only print what differs. Default: off" },
      prune: switchFlag("Delete records that are not in the files. Resources without a file keep theirs."),
      yes: switchFlag("Do not ask before deleting."),
      ...outputFlags,
      json: { ...outputFlags.json, brief: "Print the changes as JSON. Default: off" },
    },
    positional: {
      kind: "tuple",
      parameters: [{ placeholder: "folder", parse: String, brief: "A folder of `wootkit backup`." }],
    },
  },
  docs: { brief, fullDescription: [brief, description, examples].join("\n\n") },
});
