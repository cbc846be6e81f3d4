import { parseArgs } from "node:util";
import { SpecError } from "../spec/spec-error.ts";
import { UsageError } from "../usage-error.ts";
import { changesetCommand } from "./changeset-command.ts";
import { checkCommand } from "./check-command.ts";
import type { Command, CommandContext, ExitCode } from "./command.ts";
import { diffCommand } from "./diff-command.ts";
import { HELP } from "./help.ts";
import { readSettings } from "./settings.ts";

const COMMANDS: Readonly<Record<string, Command>> = {
  diff: diffCommand,
  changeset: changesetCommand,
  check: checkCommand,
};

/** Runs a command line and returns its exit code. Errors that a person can mend are one line on stderr. */
export async function run(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  try {
    return await runCommand(args, context);
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof SpecError)) throw error;
    context.stderr(`spec-release: ${error.message}\n`);
    return 2;
  }
}

async function runCommand(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { values, positionals } = readArguments(args);
  const [name, ...files] = positionals;
  if (values.help === true) {
    context.stdout(HELP);
    return 0;
  }
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    const asked = name === undefined ? "No command given" : `No command ${name}`;
    throw new UsageError(`${asked}. Commands: ${Object.keys(COMMANDS).join(", ")}. See spec-release --help.`);
  }
  const options = {
    ...(values.old === undefined ? {} : { old: values.old }),
    ...(values.new === undefined ? {} : { new: values.new }),
    ...(values.package === undefined ? {} : { packages: values.package }),
    ...(values.format === undefined ? {} : { format: values.format }),
  };
  return command({ files, options, settings: await readSettings(context.cwd) }, context);
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      old: { type: "string" },
      new: { type: "string" },
      package: { type: "string", multiple: true },
      format: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
}

function readArguments(args: readonly string[]): ReturnType<typeof parse> {
  try {
    return parse(args);
  } catch (error) {
    // parseArgs throws for an unknown option or a missing value, with a message that says which.
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}. See spec-release --help.`);
  }
}
