import { buildCommand } from "@stricli/core";
import { type ConfigurationFlags, configurationFlags } from "../../configuration.ts";
import type { Context } from "../../context.ts";
import { plainText } from "../../output/plain-text.ts";
import { positiveInteger } from "../../positive-integer.ts";
import { specification } from "../../specification.ts";

/** The options of `wootkit contacts conversations`. */
export interface ConversationsFlags extends ConfigurationFlags {
  readonly json: boolean;
}

/** `wootkit contacts conversations <id>` */
export const conversations = buildCommand<ConversationsFlags, [contactId: number], Context>({
  // What it takes to run is loaded when it runs: `--help` and `--version` should not wait for it.
  loader: () => import("./list-conversations.ts"),
  parameters: {
    flags: {
      ...configurationFlags,
      json: {
        kind: "boolean",
        default: false,
        withNegated: false,
        brief: "Print the server's own JSON, unchanged, in place of the table. Default: off",
      },
    },
    positional: {
      kind: "tuple",
      parameters: [
        {
          placeholder: "id",
          parse: (text: string) => positiveInteger("<id>", text),
          get brief() {
            return plainText(specification().components.parameters.ContactId.description);
          },
        },
      ],
    },
  },
  docs: {
    get brief() {
      return `${operation().summary}.`;
    },
    get fullDescription() {
      return [`${operation().summary}.`, plainText(operation().description), examples].join("\n\n");
    },
  },
});

const examples = `Examples:
  wootkit contacts conversations 1 --sandbox
  wootkit contacts conversations 42 --json > conversations.json`;

function operation() {
  return specification().paths["/api/v1/accounts/{account_id}/contacts/{id}/conversations"].get;
}
