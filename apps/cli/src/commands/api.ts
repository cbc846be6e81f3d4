import { buildCommand } from "@stricli/core";
import { type ConfigurationFlags, configurationFlags } from "../configuration.ts";
import type { Context } from "../context.ts";
import { sendRequest } from "./api/send-request.ts";

/** The options of `wootkit api`. */
export interface ApiFlags extends ConfigurationFlags {
  readonly "raw-field"?: readonly string[];
  readonly field?: readonly string[];
  readonly header?: readonly string[];
  readonly input?: string;
}

const brief = "Send any request to the API, also one that has no command.";

const description = `{account_id} in the path is the account of the configuration. The fields of a GET or DELETE become its query, those of any \
other method its JSON body: key[sub]=value for an object within it, key[]=value for a list. The response is printed as it comes.`;

const examples = `Examples:
  wootkit api GET '/api/v1/accounts/{account_id}/agents'
  wootkit api POST '/api/v1/accounts/{account_id}/labels' -f title=vip`;

/** `wootkit api <method> <path>` */
export const api = buildCommand<ApiFlags, [method: string, path: string], Context>({
  func: sendRequest,
  parameters: {
    flags: {
      "raw-field": many("key=text", "A field whose value is text."),
      field: many(
        "key=value",
        "A field whose value is true, false, null, a number, or of a file (@file, @- for standard input); else text.",
      ),
      header: many("name: value", "A header of the request."),
      input: {
        kind: "parsed",
        parse: String,
        optional: true,
        placeholder: "file",
        brief: "The body of the request, from a file, or - for standard input. Fields then become the query.",
      },
      ...configurationFlags,
    },
    aliases: { f: "raw-field", F: "field", H: "header" },
    positional: {
      kind: "tuple",
      parameters: [
        { placeholder: "method", parse: String, brief: "GET, POST, PUT, PATCH or DELETE." },
        { placeholder: "path", parse: String, brief: "The path, from the first /, perhaps with a query." },
      ],
    },
  },
  docs: { brief, fullDescription: [brief, description, examples].join("\n\n") },
});

function many(placeholder: string, meaning: string) {
  return {
    kind: "parsed",
    parse: String,
    optional: true,
    variadic: true,
    placeholder,
    brief: `${meaning} Can be repeated.`,
  } as const;
}
