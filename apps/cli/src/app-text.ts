import {
  type ApplicationText,
  ArgumentScannerError,
  formatMessageForArgumentScannerError,
  text_en,
} from "@stricli/core";
import { CommandError } from "./command-error.ts";
import { didYouMean, questionOf } from "./did-you-mean.ts";
import { listed } from "./output/listed.ts";
import type { Reporter } from "./report.ts";

/** A command line, for messages about mistakes in it. */
export interface TypedLine {
  readonly inputs: readonly string[];
  /** Its first words that are a command, or a group of commands. */
  readonly words: readonly string[];
}

/** Returns the advice for a mistake: the help of the command or of the group. */
export function seeHelp({ words }: TypedLine, of: "options" | "commands" = "options"): string {
  return `Run ${["wootkit", ...words].join(" ")} --help for ${words.length === 0 ? "all" : "its"} ${of}.`;
}

/** The messages that Stricli prints. */
export function appText({ error: report, usage }: Reporter, line: TypedLine): ApplicationText {
  return {
    ...text_en,
    noCommandRegisteredForInput: ({ input, corrections }) =>
      input.startsWith("-")
        ? usage(unknownOption(input), "Put options after the command.")
        : usage(
            `There is no command ${JSON.stringify(input)}.${questionOf(corrections.map(withoutBackticks))}`,
            seeHelp(line, "commands"),
          ),
    exceptionWhileParsingArguments: (error) =>
      error instanceof ArgumentScannerError ? usage(argumentMessage(error, line), seeHelp(line)) : report(error),
    exceptionWhileLoadingCommandFunction: report,
    exceptionWhileLoadingCommandContext: report,
    exceptionWhileRunningCommand: report,
    commandErrorResult: report,
    exceptionWhileRunningIntegrationHook: ({ exception }) => report(exception),
    exceptionWhileRunningIntegrationFlag: ({ exception }) => report(exception),
  };
}

/** The message for an option that does not exist. */
export function unknownOption(input: string): string {
  return `There is no option ${input}.`;
}

/** The message for an option without its value. */
export function needsValue(name: string): string {
  return `--${name} needs a value.`;
}

function argumentMessage(error: ArgumentScannerError, { inputs }: TypedLine): string {
  return formatMessageForArgumentScannerError(error, {
    FlagNotFoundError: ({ input, corrections }) =>
      unknownOption(`--${input}`) + questionOf(corrections.map((name) => `--${name}`)),
    AliasNotFoundError: ({ input }) => unknownOption(`-${input}`),
    // Stricli has one error for a missing option and for an option without its value.
    UnsatisfiedFlagError: ({ externalFlagName }) =>
      inputs.some((input) => /^-\w$/.test(input) || input.split(".", 1)[0] === `--${externalFlagName}`)
        ? needsValue(externalFlagName)
        : `Missing: --${externalFlagName}.`,
    UnexpectedFlagError: ({ externalFlagName, previousInput, input }) =>
      `--${externalFlagName} is given twice: ${JSON.stringify(previousInput)} and ${JSON.stringify(input)}.`,
    UnexpectedPositionalError: ({ input }) => `Unexpected argument: ${JSON.stringify(input)}.`,
    UnsatisfiedPositionalError: ({ placeholder }) => `<${placeholder}> is missing.`,
    EnumValidationError: ({ externalFlagName, input, values }) =>
      `--${externalFlagName} must be ${listed(values, "disjunction")}, got ${JSON.stringify(input)}.` +
      didYouMean(input, values),
    ArgumentParseError: ({ externalFlagNameOrPlaceholder, input, exception }) =>
      exception instanceof CommandError
        ? exception.message
        : `--${externalFlagNameOrPlaceholder} takes no value, got ${JSON.stringify(input)}.`,
  });
}

/** Stricli puts them around commands, but not around options. */
function withoutBackticks(text: string): string {
  return text.replaceAll("`", "");
}
