import { buildCommand } from "@stricli/core";
import { type ConfigurationFlags, configurationFlags } from "../../configuration.ts";
import type { Context } from "../../context.ts";
import { repeatedFlag, switchFlag, textFlag } from "../../operations/flag-forms.ts";
import { importContacts } from "./import-contacts.ts";

/** The options of `wootkit import contacts`. */
export interface ImportContactsFlags extends ConfigurationFlags {
  readonly key: string;
  readonly map?: readonly string[];
  readonly report?: string;
  readonly resume: boolean;
  readonly "requests-per-minute"?: string;
}

const brief = "Create or update contacts from a CSV file.";

const description = `A contact is recognized by its e-mail address, so that no import makes a second one. Empty cells change nothing. The report has the outcome of \
each row: created, updated, unchanged, or refused with the reason. See first what would happen with --dry-run. An import that was \
stopped, even by a crash, goes on with --resume.`;

const examples = `Examples:
  wootkit import contacts contacts.csv --dry-run
  wootkit import contacts crm.csv --key identifier --map "Plan=custom_attributes.plan"`;

/** `wootkit import contacts <file>` */
export const contacts = buildCommand<ImportContactsFlags, [file: string], Context>({
  func: importContacts,
  parameters: {
    flags: {
      key: {
        kind: "parsed",
        parse: String,
        default: "email",
        placeholder: "field",
        brief: "The key: email, phone_number, or identifier. Contacts are recognized by it. Default: email",
      },
      map: repeatedFlag("column=field", "The field of a column, or ignore."),
      report: textFlag("file", "The report to write. Default: the file's name with .report.csv"),
      resume: switchFlag("Go on with an interrupted import."),
      "requests-per-minute": textFlag("n", "The most requests in a minute. Default: 2400"),
      ...configurationFlags,
    },
    positional: {
      kind: "tuple",
      parameters: [
        { placeholder: "file", parse: String, brief: "A CSV file, or one with a JSON object on each line." },
      ],
    },
  },
  docs: { brief, fullDescription: [brief, description, examples].join("\n\n") },
});
