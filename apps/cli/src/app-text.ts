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

/** The advice for a wrong option. */
export const seeHelp = "Run the command with --help for its options.";

/** The messages that Stricli prints. */
export function appText({ error: report, usage }: Reporter): ApplicationText {
  return {
    ...text_en,
    noCommandRegisteredForInput: ({ input, corrections }) =>
      input.startsWith("-")
        ? usage(unknownOption(input), "Put options after the command.")
        : usage(
            `There is no command ${JSON.stringify(input)}.${questionOf(corrections.map(withoutBackticks))}`,
            "Run wootkit --help for all commands.",
          ),
    exceptionWhileParsingArguments: (error) =>
      error instanceof ArgumentScannerError ? usage(argumentMessage(error), seeHelp) : report(error),
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

function argumentMessage(error: ArgumentScannerError): string {
  return formatMessageForArgumentScannerError(error, {
    FlagNotFoundError: ({ input, corrections }) =>
      unknownOption(`--${input}`) + questionOf(corrections.map((name) => `--${name}`)),
    AliasNotFoundError: ({ input }) => unknownOption(`-${input}`),
    UnsatisfiedFlagError: ({ externalFlagName }) => needsValue(externalFlagName),
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
