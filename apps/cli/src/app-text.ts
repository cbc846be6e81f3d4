import {
  type ApplicationText,
  ArgumentScannerError,
  formatMessageForArgumentScannerError,
  text_en,
} from "@stricli/core";
import { CommandError } from "./command-error.ts";
import { listed } from "./output/listed.ts";
import { report, reportLines } from "./report.ts";

const seeHelp = "Run the command with --help for its options.";

/** The messages that Stricli prints. */
export const appText: ApplicationText = {
  ...text_en,
  noCommandRegisteredForInput: ({ input, corrections }) => {
    if (input.startsWith("-")) return unknownOption(input, "Put options after the command.");
    return reportLines([
      `There is no command ${JSON.stringify(input)}.${didYouMean(corrections)}`,
      "Run wootkit --help for all commands.",
    ]);
  },
  exceptionWhileParsingArguments: (error) =>
    error instanceof ArgumentScannerError ? reportLines([argumentMessage(error), seeHelp]) : report(error),
  exceptionWhileLoadingCommandFunction: report,
  exceptionWhileLoadingCommandContext: report,
  exceptionWhileRunningCommand: report,
  commandErrorResult: report,
  exceptionWhileRunningIntegrationHook: ({ exception }) => report(exception),
  exceptionWhileRunningIntegrationFlag: ({ exception }) => report(exception),
};

/** The message for an option that does not exist. */
export function unknownOption(input: string, advice: string = seeHelp): string {
  return reportLines([`There is no option ${input}.`, advice]);
}

/** The message for an option without its value. */
export function emptyOption(name: string): string {
  return reportLines([needsValue(name), seeHelp]);
}

function needsValue(name: string): string {
  return `--${name} needs a value.`;
}

function argumentMessage(error: ArgumentScannerError): string {
  return formatMessageForArgumentScannerError(error, {
    FlagNotFoundError: ({ input, corrections }) =>
      `There is no option --${input}.${didYouMean(corrections.map((name) => `--${name}`))}`,
    AliasNotFoundError: ({ input }) => `There is no option -${input}.`,
    UnsatisfiedFlagError: ({ externalFlagName }) => needsValue(externalFlagName),
    UnexpectedFlagError: ({ externalFlagName, previousInput, input }) =>
      `--${externalFlagName} is given twice: ${JSON.stringify(previousInput)} and ${JSON.stringify(input)}.`,
    UnexpectedPositionalError: ({ input }) => `Unexpected argument: ${JSON.stringify(input)}.`,
    UnsatisfiedPositionalError: ({ placeholder }) => `<${placeholder}> is missing.`,
    ArgumentParseError: ({ externalFlagNameOrPlaceholder, input, exception }) =>
      exception instanceof CommandError
        ? exception.message
        : `--${externalFlagNameOrPlaceholder} takes no value, got ${JSON.stringify(input)}.`,
  });
}

function didYouMean(corrections: readonly string[]): string {
  // Stricli puts backticks around commands, but not around options.
  return corrections.length > 0 ? ` Did you mean ${listed(corrections, "disjunction").replaceAll("`", "")}?` : "";
}
