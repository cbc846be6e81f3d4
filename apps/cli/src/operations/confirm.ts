import { CommandError, usageError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import { visibleText } from "../output/visible-text.ts";
import type { CommandEntry } from "./command-table.ts";
import { questionOf } from "./sentences.ts";

/**
 * Asks before something is destroyed, unless `--yes` is given.
 *
 * @throws {CommandError} when the person says no, or when there is no terminal to ask on.
 */
export async function confirm(
  { ask }: Pick<Context, "ask">,
  entry: CommandEntry,
  values: readonly string[],
  isConfirmed: boolean,
): Promise<void> {
  const question = questionOf(entry, values);
  if (question === undefined || isConfirmed) return;
  const reply = await ask?.(`${visibleText(question)} [y/N] `);
  if (reply === undefined) {
    throw usageError(`${question} There is no terminal to ask on, so nothing was done.`, "Add --yes to do it.");
  }
  if (!/^y(?:es)?$/i.test(reply.trim())) throw new CommandError(exitCodes.failure, ["Nothing was done."]);
}
