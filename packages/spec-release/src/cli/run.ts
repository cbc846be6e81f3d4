import { printable } from "../report/safe-text.ts";
import { SpecError } from "../spec/spec-error.ts";
import { upgradeCommand } from "../upgrade/upgrade-command.ts";
import { UsageError } from "../usage-error.ts";
import { changesetCommand } from "./changeset-command.ts";
import { checkCommand } from "./check-command.ts";
import type { Command, CommandContext, ExitCode } from "./command.ts";
import { diffCommand } from "./diff-command.ts";
import { helpText } from "./help.ts";
import { readArguments } from "./options.ts";
import { readSettings } from "./settings.ts";
import { versionCommand } from "./version-command.ts";

const commands: Readonly<Record<string, Command>> = {
  diff: diffCommand,
  changeset: changesetCommand,
  check: checkCommand,
  version: versionCommand,
  upgrade: upgradeCommand,
};

/** Runs a command line and returns its exit code. Errors that the user can fix are one line on stderr. */
export async function run(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  try {
    return await runCommand(args, context);
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof SpecError)) throw error;
    context.stderr(`spec-release: ${printable(error.message)}\n`);
    return 2;
  }
}

async function runCommand(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { values: options, positionals } = readArguments(args);
  const [name, ...operands] = positionals;
  if (options.help === true) {
    context.stdout(helpText);
    return 0;
  }
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const asked = name === undefined ? "No command given" : `No command ${name}`;
    throw new UsageError(`${asked}. Commands: ${Object.keys(commands).join(", ")}. See spec-release --help.`);
  }
  const [stray] = operands;
  if (stray !== undefined && !command.takesOperands) {
    throw new UsageError(`Unexpected argument ${stray}: ${name} takes options only. See spec-release --help.`);
  }
  const taken: readonly string[] = command.options;
  const wrong = Object.keys(options).find((option) => !taken.includes(option));
  if (wrong !== undefined) throw new UsageError(`${name} has no option --${wrong}. See spec-release --help.`);
  return command.run({ operands, options, settings: await readSettings(context.cwd) }, context);
}
