import { fs } from "./file-system.ts";
import { packageVersion } from "./package-version.ts";

const quickAnswers: Readonly<Record<string, () => string>> = {
  "--version": () => `${packageVersion()}\n`,
  "--help": builtHelp,
  "-h": builtHelp,
};

/** The list of commands, as the build has written it. */
function builtHelp(): string {
  return fs.readFileSync(new URL("../dist/help.txt", import.meta.url), "utf8");
}

/**
 * Prints the version or the list of commands without loading the program, which would cost as much as Node itself.
 *
 * @returns false when the command line asks for anything else, or the text can't be written: the program then tries again, and says why.
 */
export function answerQuickly([input = "", ...others]: readonly string[]): boolean {
  const answer = others.length === 0 && Object.hasOwn(quickAnswers, input) ? quickAnswers[input] : undefined;
  if (!answer) return false;
  try {
    fs.writeSync(1, answer());
    return true;
  } catch {
    return false;
  }
}
