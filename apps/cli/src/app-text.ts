import {
  type ApplicationText,
  ArgumentScannerError,
  formatMessageForArgumentScannerError,
  text_en,
} from "@stricli/core";
import { CommandError } from "./command-error.ts";
import { listed } from "./output/listed.ts";
import { report, reportLines } from "./report.ts";

const seeHelp = "Add --help to see what the command takes.";

/** What the program says where Stricli speaks for it. */
export const appText: ApplicationText = {
  ...text_en,
  noCommandRegisteredForInput: ({ input, corrections }) => {
    if (input.startsWith("-")) return unknownOption(input, "Options come after the command.");
    return reportLines([
      `There is no command ${JSON.stringify(input)}.${didYouMean(corrections)}`,
      "wootkit --help shows the commands.",
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

/** What is said of an option that does not exist. */
export function unknownOption(input: string, advice: string = seeHelp): string {
  return reportLines([`There is no option ${input}.`, advice]);
}

/** What is said of an option whose value is left out. */
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
    UnexpectedPositionalError: ({ input }) => `${JSON.stringify(input)} is one argument too many.`,
    UnsatisfiedPositionalError: ({ placeholder }) => `<${placeholder}> is missing.`,
    ArgumentParseError: ({ externalFlagNameOrPlaceholder, input, exception }) =>
      exception instanceof CommandError
        ? exception.message
        : `--${externalFlagNameOrPlaceholder} is given or left out, but takes no value such as ${JSON.stringify(input)}.`,
  });
}

function didYouMean(corrections: readonly string[]): string {
  // Stricli puts commands in backticks, but not options.
  return corrections.length > 0 ? ` Did you mean ${listed(corrections, "disjunction").replaceAll("`", "")}?` : "";
}
