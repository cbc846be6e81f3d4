import { builtText } from "./built-text.ts";
import { fs } from "./file-system.ts";
import { packageVersion } from "./package-version.ts";

const quickAnswers: Readonly<Record<string, () => string>> = {
  "": () => asTyped(builtText("welcome.txt")),
  "--version": () => `${packageVersion()}\n`,
  "--help": () => builtText("help.txt"),
  "-h": () => builtText("help.txt"),
};

/** Under `npx`, no command `wootkit` is left when the program ends. */
function asTyped(text: string): string {
  return process.env.npm_command === "exec" ? text.replaceAll(/^ {2}wootkit /gm, "  npx @wootkit/cli ") : text;
}

/**
 * Prints the version, the list of commands or the first steps without loading the program, which takes half as long as
 * Node's own start.
 *
 * @returns false for any other command line, or if printing fails. The program then prints it, or reports the
 * error.
 */
export function answerQuickly(inputs: readonly string[]): boolean {
  const [input = ""] = inputs;
  const isEmpty = inputs.length === 1 && input === "";
  const answer = inputs.length <= 1 && !isEmpty && Object.hasOwn(quickAnswers, input) ? quickAnswers[input] : undefined;
  if (!answer) return false;
  try {
    fs.writeSync(1, answer());
    return true;
  } catch {
    return false;
  }
}
