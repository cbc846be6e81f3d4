import { type Application, buildApplication, ExitCode, run as runStricli, type StricliProcess } from "@stricli/core";
import { appText, emptyOption, unknownOption } from "./app-text.ts";
import { builtTable } from "./built-table.ts";
import { CommandError } from "./command-error.ts";
import { handMade } from "./commands/hand-made.ts";
import { tokenRedactor } from "./configuration.ts";
import type { Context } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { help, helpAll } from "./help.ts";
import { joinDottedFlags } from "./operations/dotted-flags.ts";
import { routeMap, type TypedCommands, typedCommands } from "./operations/route-map.ts";
import { wrapLines } from "./output/wrap.ts";
import { version } from "./version.ts";

async function appWith(context: Context, typed: TypedCommands): Promise<Application<Context>> {
  const table = context.table ?? builtTable;
  return buildApplication(
    await routeMap(typed),
    {
      name: "wootkit",
      scanner: { caseStyle: "original", allowArgumentEscapeSequence: true },
      localization: { text: appText },
      determineExitCode: (error) => (error instanceof CommandError ? error.exitCode : exitCodes.failure),
    },
    { help: help(table), "help-all": helpAll(table), version },
  );
}

/**
 * Runs one command line.
 *
 * @param inputs - The arguments after `wootkit`.
 * @returns one of {@link exitCodes}.
 *
 * @example
 * const exitCode = await run(["contacts", "conversations", "42"], context);
 */
export async function run(inputs: readonly string[], context: Context): Promise<number> {
  const { stdout, stderr } = context.process;
  const redact = tokenRedactor(context.env);
  const process: StricliProcess & Context["process"] = {
    stdout,
    stderr: {
      write: (text: string) =>
        stderr.write(wrapLines(redact(text), context.errorColumns?.() ?? Number.POSITIVE_INFINITY)),
    },
  };
  const message = inputs.map(misreadOption).find((text) => text !== undefined);
  if (message !== undefined) {
    process.stderr.write(`${message}\n`);
    return exitCodes.usage;
  }
  const typed = typedCommands(context.table ?? builtTable, inputs, handMade);
  await runStricli(await appWith(context, typed), joinDottedFlags(inputs, typed.entries), { ...context, process });
  return exitCodeOf(process.exitCode);
}

/** Returns the message for an option that Stricli would misread. */
function misreadOption(input: string): string | undefined {
  const [, name, value] = /^--([^=]+)(=.*)?$/s.exec(input) ?? [];
  if (name === undefined) return undefined;
  // Stricli looks options up in plain objects, where it would find `--constructor`.
  if (name in {}) return unknownOption(`--${name}`);
  // For `--name=`, as with an unset variable, Stricli would take the next argument as the value.
  return value === "=" ? emptyOption(name) : undefined;
}

function exitCodeOf(stricli: StricliProcess["exitCode"]): number {
  if (stricli === ExitCode.UnknownCommand || stricli === ExitCode.InvalidArgument) return exitCodes.usage;
  return typeof stricli === "number" && stricli >= 0 ? stricli : exitCodes.failure;
}
