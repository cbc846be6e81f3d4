import { CommandError, usageError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import { visibleText } from "../output/visible-text.ts";
import type { CommandEntry } from "./command-table.ts";
import { questionOf } from "./sentences.ts";

/**
 * Asks for confirmation before a command that destroys data, unless `--yes` is given.
 *
 * @throws {CommandError} if the reply is not "yes", or if there is no terminal.
 */
export async function confirm(
  context: Pick<Context, "ask">,
  entry: CommandEntry,
  values: readonly string[],
  isConfirmed: boolean,
): Promise<void> {
  const question = questionOf(entry, values);
  if (question !== undefined && !isConfirmed) await confirmQuestion(context, question);
}

/**
 * Asks a question that needs a "yes".
 *
 * @throws {CommandError} if the reply is not "yes", or if there is no terminal.
 */
export async function confirmQuestion({ ask }: Pick<Context, "ask">, question: string): Promise<void> {
  const reply = await ask?.(`${visibleText(question)} [y/N] `);
  if (reply === undefined) {
    throw usageError(
      `${question} Nothing was done, as there is no terminal to ask on.`,
      "Add --yes to skip the question.",
    );
  }
  if (!/^y(?:es)?$/i.test(reply.trim())) throw new CommandError(exitCodes.failure, ["Nothing was done."]);
}
