import { buildCommand } from "@stricli/core";
import { type ConfigurationFlags, configurationFlags } from "../configuration.ts";
import type { Context } from "../context.ts";
import { repeatedFlag, textFlag } from "../operations/flag-forms.ts";
import { type OutputFlags, outputFlags } from "../output/output-flags.ts";
import { sendRequest } from "./api/send-request.ts";

/** The options of `wootkit api`. */
export interface ApiFlags extends ConfigurationFlags, OutputFlags {
  readonly "raw-field"?: readonly string[];
  readonly field?: readonly string[];
  readonly header?: readonly string[];
  readonly input?: string;
}

const brief = "Send any request to the API, even one without a command.";

const description = `{account_id} in the path is replaced with the configured account. Fields become the query of a GET or DELETE, and the JSON body of any \
other method: key[sub]=value makes an object, and key[]=value a list. The response is printed unchanged.`;

const examples = `Examples:
  wootkit api GET '/api/v1/accounts/{account_id}/agents'
  wootkit api POST '/api/v1/accounts/{account_id}/labels' -f title=vip`;

/** `wootkit api <method> <path>` */
export const api = buildCommand<ApiFlags, [method: string, path: string], Context>({
  func: sendRequest,
  parameters: {
    flags: {
      "raw-field": repeatedFlag("key=text", "A field with a string."),
      field: repeatedFlag(
        "key=value",
        "A typed field: number, true, false, null, or text. With @file, or @- for standard input, it is the text of a file.",
      ),
      header: repeatedFlag("name: value", "A request header."),
      input: textFlag("file", "A file with the body, or - for standard input. Fields then become the query."),
      ...outputFlags,
      ...configurationFlags,
    },
    aliases: { f: "raw-field", F: "field", H: "header" },
    positional: {
      kind: "tuple",
      parameters: [
        { placeholder: "method", parse: String, brief: "GET, POST, PUT, PATCH, or DELETE." },
        { placeholder: "path", parse: String, brief: "The path, starting with /. It can have a query." },
      ],
    },
  },
  docs: { brief, fullDescription: [brief, description, examples].join("\n\n") },
});
