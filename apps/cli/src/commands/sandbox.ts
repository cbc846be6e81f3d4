import { buildCommand } from "@stricli/core";
import type { Context } from "../context.ts";
import { textFlag } from "../operations/flag-forms.ts";
import { serveSandbox } from "./sandbox/serve-sandbox.ts";
import { type Shell, shells } from "./sandbox/settings-for-shell.ts";

/** The data that a sandbox can start with. */
const seeds = ["northwind", "large", "empty"] as const;

/** The options of `wootkit sandbox`. */
export interface SandboxFlags {
  readonly port: string;
  readonly host: string;
  readonly data?: string;
  readonly seed: (typeof seeds)[number];
  readonly "platform-token"?: string;
  readonly shell?: Shell;
}

const brief = "Serve a sandbox: a Chatwoot with made-up data, on this machine.";

const description = `It runs until Ctrl-C, and prints the settings for other terminals. What one command changes there, the next one shows; with --sandbox, each \
command has a new sandbox.`;

const examples = `Examples:
  wootkit sandbox
  wootkit sandbox --port 4010 --data desk.json`;

/** `wootkit sandbox` */
export const sandbox = buildCommand<SandboxFlags, [], Context>({
  func: serveSandbox,
  parameters: {
    flags: {
      port: {
        ...textFlag("number", "The port, or 0 for any free port. Default: 4010"),
        optional: false,
        default: "4010",
      },
      host: {
        ...textFlag(
          "name",
          "The host name or address to listen on. Default: 127.0.0.1, which only this machine can reach",
        ),
        optional: false,
        default: "127.0.0.1",
      },
      data: textFlag("file", "Load the data from a file, and save changes to it. Default: keep it in memory"),
      seed: {
        kind: "enum",
        values: seeds,
        default: "northwind",
        placeholder: "name",
        brief:
          "The data: northwind, large, or empty. Large has 50,000 conversations, empty no account. Default: northwind",
      },
      "platform-token": textFlag("token", "The token of the platform app. Default: sandbox-platform-token"),
      shell: {
        kind: "enum",
        values: shells,
        optional: true,
        placeholder: "shell",
        brief: "The shell: bash, zsh, fish, or powershell. The settings are printed for it. Default: your shell",
      },
    },
  },
  docs: { brief, fullDescription: [brief, description, examples].join("\n\n") },
});
