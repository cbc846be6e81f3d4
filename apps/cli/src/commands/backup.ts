import { buildCommand } from "@stricli/core";
import { type ConfigurationFlags, configurationFlags } from "../configuration.ts";
import type { Context } from "../context.ts";
import { switchFlag } from "../operations/flag-forms.ts";
import { type OutputFlags, outputFlags } from "../output/output-flags.ts";
import { saveAccount } from "./backup/save-account.ts";

/** The options of `wootkit backup`. */
export interface BackupFlags extends ConfigurationFlags, OutputFlags {
  readonly articles: boolean;
}

const brief = "Save the configuration of an account as YAML files.";

const description = `Writes a file for each resource: labels, canned responses, teams with their members, custom attributes, roles, policies, macros, \
automation rules, webhooks, bots, portals with their categories, and the account's settings. Names stand in place of IDs. Secrets are \
left out.`;

const examples = `Examples:
  wootkit backup desk
  wootkit backup desk --articles`;

/** `wootkit backup <folder>` */
export const backup = buildCommand<BackupFlags, [folder: string], Context>({
  func: saveAccount,
  parameters: {
    flags: {
      articles: switchFlag("Save the articles of portals too."),
      ...outputFlags,
      json: { ...outputFlags.json, brief: "Print the list of the files as JSON. Default: off" },
      ...configurationFlags,
    },
    positional: {
      kind: "tuple",
      parameters: [{ placeholder: "folder", parse: String, brief: "The folder to write to. Its files are replaced." }],
    },
  },
  docs: { brief, fullDescription: [brief, description, examples].join("\n\n") },
});
