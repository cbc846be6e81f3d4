import { buildCommand } from "@stricli/core";
import type { Context } from "../context.ts";
import type { HandMade } from "../operations/hand-made-command.ts";
import { printCommands } from "./commands/print-commands.ts";

interface CommandsFlags {
  readonly json?: boolean;
}

const brief = "List every command.";

const description = `With --json, it describes each command for other programs: arguments, options, operation, examples, and what it does to the \
account: read, write, delete, or none.`;

const examples = `Examples:
  wootkit commands
  wootkit commands --json`;

/**
 * `wootkit commands`
 *
 * @param handMade - The list that this command is in, too.
 */
export function commands(handMade: HandMade) {
  return buildCommand<CommandsFlags, [], Context>({
    async func({ json = false }) {
      await printCommands(this, handMade, json);
    },
    parameters: {
      flags: {
        json: { kind: "boolean", optional: true, withNegated: false, brief: "Print JSON. Default: off" },
      },
    },
    docs: { brief, fullDescription: [brief, description, examples].join("\n\n") },
  });
}
