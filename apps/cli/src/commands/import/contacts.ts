import { buildCommand } from "@stricli/core";
import { type ConfigurationFlags, configurationFlags } from "../../configuration.ts";
import type { Context } from "../../context.ts";
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
      map: {
        kind: "parsed",
        parse: String,
        optional: true,
        variadic: true,
        placeholder: "column=field",
        brief: "The field of a column, or ignore. Can be repeated",
      },
      report: {
        kind: "parsed",
        parse: String,
        optional: true,
        placeholder: "file",
        brief: "The report to write. Default: the file's name with .report.csv",
      },
      resume: {
        kind: "boolean",
        default: false,
        withNegated: false,
        brief: "Go on with an interrupted import. Default: off",
      },
      "requests-per-minute": {
        kind: "parsed",
        parse: String,
        optional: true,
        placeholder: "n",
        brief: "The most requests in a minute. Default: 2400",
      },
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
