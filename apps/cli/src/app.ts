import { type Application, buildApplication, ExitCode, run as runStricli, type StricliProcess } from "@stricli/core";
import { appText, needsValue, seeHelp, type TypedLine, unknownOption } from "./app-text.ts";
import { builtTable } from "./built-table.ts";
import { CommandError } from "./command-error.ts";
import { handMade } from "./commands/hand-made.ts";
import { tokensIn } from "./configuration.ts";
import type { Context } from "./context.ts";
import { DryRun } from "./dry-run.ts";
import { exitCodes } from "./exit-codes.ts";
import { help, helpAll } from "./help.ts";
import { joinDottedFlags } from "./operations/dotted-flags.ts";
import { firstWords } from "./operations/first-words.ts";
import { withoutHelpWord } from "./operations/help-words.ts";
import { knownWords, routeMap, type TypedCommands, typedCommands } from "./operations/route-map.ts";
import { wrapLines } from "./output/wrap.ts";
import { jsonReporter, lineReporter, type Reporter } from "./report.ts";
import { version } from "./version.ts";
import { welcome } from "./welcome.ts";
import { withoutSecrets } from "./without-secrets.ts";

/** What a reporter returns for an end that needs no message. It is not printed. */
const silence = "\0";

async function appWith(
  context: Context,
  typed: TypedCommands,
  line: TypedLine,
  reporter: Reporter,
): Promise<Application<Context>> {
  const table = context.table ?? builtTable;
  return buildApplication(
    await routeMap(typed),
    {
      name: "wootkit",
      scanner: { caseStyle: "original", allowArgumentEscapeSequence: true },
      localization: { text: appText(reporter, line) },
      determineExitCode,
    },
    { help: help(table, handMade.desk), "help-all": helpAll(table, handMade.desk), version },
  );
}

function determineExitCode(error: unknown): number {
  if (error instanceof DryRun) return exitCodes.success;
  return error instanceof CommandError ? error.exitCode : exitCodes.failure;
}

/**
 * Runs one command line.
 *
 * @param given - The arguments after `wootkit`.
 * @returns one of {@link exitCodes}.
 *
 * @example
 * const exitCode = await run(["contacts", "conversations", "42"], context);
 */
export async function run(given: readonly string[], context: Context): Promise<number> {
  const { stdout, stderr } = context.process;
  const table = context.table ?? builtTable;
  const inputs = withoutHelpWord(given, () => firstWords(table, handMade).map(([word]) => word));
  if (inputs.length === 0) {
    await stdout.write(welcome);
    return exitCodes.success;
  }
  const secrets = new Set(tokensIn(context.env));
  const asJson = wantsJson(inputs);
  const process: StricliProcess & Context["process"] = {
    // A profile has its token in it, and servers echo tokens.
    stdout: { write: (chunk: string | Uint8Array) => stdout.write(withoutSecrets(chunk, [...secrets])) },
    stderr: {
      write(text: string) {
        if (text.startsWith(silence)) return;
        const clean = String(withoutSecrets(text, [...secrets]));
        // JSON stays on one line, so that a program can read it.
        const columns = asJson ? undefined : context.errorColumns?.();
        stderr.write(wrapLines(clean, columns ?? Number.POSITIVE_INFINITY));
      },
    },
  };
  const reporter = reporterFor(asJson);
  const typed = typedCommands(table, inputs, handMade);
  const line = { inputs, words: knownWords(typed, inputs) };
  const message = inputs.map(misreadOption).find((text) => text !== undefined);
  if (message !== undefined) {
    process.stderr.write(`${reporter.usage(message, seeHelp(line))}\n`);
    return exitCodes.usage;
  }
  const hide = (secret: string) => secrets.add(secret);
  const reveal = (token: string) => secrets.delete(token);
  await runStricli(await appWith(context, typed, line, reporter), joinDottedFlags(inputs, typed.entries), {
    ...context,
    process,
    hide,
    reveal,
  });
  return exitCodeOf(process.exitCode);
}

/** Whether the output is JSON, so that errors are JSON too. An option never takes `--json` as its value. */
function wantsJson(inputs: readonly string[]): boolean {
  const end = inputs.indexOf("--");
  const options = end < 0 ? inputs : inputs.slice(0, end);
  return options.some((input, index) => {
    const value = options[index - 1] === "--format" ? `--format=${input}` : input;
    return input === "--json" || /^--format=(?:nd)?json$/.test(value);
  });
}

/** Returns the reporter of a run. A dry run ends without a message, and JSON has one object. */
function reporterFor(asJson: boolean): Reporter {
  const { error: report, usage } = asJson ? jsonReporter : lineReporter;
  let hasReported = false;
  const once = (text: string) => {
    const isLate = asJson && hasReported;
    hasReported = true;
    return isLate ? silence : text;
  };
  return {
    error: (error) => (error instanceof DryRun ? silence : once(report(error))),
    usage: (...lines) => once(usage(...lines)),
  };
}

/** Returns the message for an option that Stricli would misread. */
function misreadOption(input: string): string | undefined {
  const [, name, value] = /^--([^=]+)(=.*)?$/s.exec(input) ?? [];
  if (name === undefined) return undefined;
  // Stricli looks options up in plain objects, where it would find `--constructor`.
  if (name in {}) return unknownOption(`--${name}`);
  // For `--name=`, as with an unset variable, Stricli would take the next argument as the value.
  return value === "=" ? needsValue(name) : undefined;
}

function exitCodeOf(stricli: StricliProcess["exitCode"]): number {
  if (stricli === ExitCode.UnknownCommand || stricli === ExitCode.InvalidArgument) return exitCodes.usage;
  return typeof stricli === "number" && stricli >= 0 ? stricli : exitCodes.failure;
}
