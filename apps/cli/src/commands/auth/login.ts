import { buildCommand } from "@stricli/core";
import { type ConfigurationFlags, configurationFlags } from "../../configuration.ts";
import type { Context } from "../../context.ts";
import { switchFlag } from "../../operations/flag-forms.ts";
import { type TokenPlace, tokenPlaces } from "../../profiles/token-place.ts";
import { signIn } from "./sign-in.ts";

/** The options of `wootkit auth login`. */
export interface LoginFlags extends Omit<ConfigurationFlags, "sandbox" | "dry-run"> {
  readonly "with-token": boolean;
  readonly "token-store"?: TokenPlace;
}

/** In a sentence each, as `--profile` and `--base-url` mean something else here. */
const { profile, "base-url": baseUrl, sandbox: _sandbox, "dry-run": _dryRun, ...others } = configurationFlags;

const brief = "Sign in to a Chatwoot, and save the token.";

const description = `Asks for the URL, the access token and the account, checks them, and saves them as a profile. Copy the token from Profile settings → Access \
token. It is kept in the system's keyring, or else in a file that only you can read.

For a script, --with-token reads the token from standard input. It is no option, because arguments are visible in the process list and in the shell's \
history.`;

const examples = `Examples:
  wootkit auth login
  wootkit auth login --base-url https://app.chatwoot.com --with-token < token.txt`;

/** `wootkit auth login` */
export const login = buildCommand<LoginFlags, [], Context>({
  func: signIn,
  parameters: {
    flags: {
      "with-token": switchFlag("Read the token from standard input."),
      "token-store": {
        kind: "enum",
        values: tokenPlaces,
        optional: true,
        placeholder: "place",
        brief: "Where to keep the token: keyring or file. Default: the keyring if there is one",
      },
      profile: { ...profile, brief: "The name of the profile. Default: default, or the name of the server" },
      "base-url": { ...baseUrl, brief: "The URL of Chatwoot, or a link of its dashboard. Default: asks" },
      ...others,
    },
  },
  docs: { brief, fullDescription: [brief, description, examples].join("\n\n") },
});
