import { CommandError, usageError } from "../../command-error.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../exit-codes.ts";
import { readBytes, standardInput } from "../../operations/read-data.ts";

/** Where the text of a message comes from. */
export interface TextSource {
  /** The argument; `-` is standard input. */
  readonly text: string | undefined;
  /** The path of a file; `-` is standard input. */
  readonly file: string | undefined;
  /** Whether a message without text is possible, because it has attachments. */
  readonly canBeEmpty: boolean;
  /** Returns what the editor shows below the text. It is not part of the message. */
  readonly background: () => Promise<string>;
}

/** The editor ignores this line and everything below it. */
const cut = "------------------------ Everything below this line is ignored. ------------------------";

/**
 * Returns the text of a message: the argument, or the content of a file, or what the user writes in an editor on a
 * terminal, or standard input.
 *
 * @throws {CommandError} if two of them are given, or if the text is empty.
 */
export async function writtenText(context: Context, source: TextSource): Promise<string> {
  const { text, file, canBeEmpty } = source;
  if (text !== undefined && file !== undefined) {
    throw usageError("The text is given twice: as an argument and with --file.", "Leave one of them out.");
  }
  const written = (await givenText(context, source)).trimEnd();
  if (written.trim() === "" && !canBeEmpty) {
    const isTyped = text === undefined && file === undefined;
    throw new CommandError(isTyped ? exitCodes.failure : exitCodes.usage, ["The text is empty. Nothing was sent."]);
  }
  return written;
}

async function givenText(context: Context, { text, file, canBeEmpty, background }: TextSource): Promise<string> {
  const given = file ?? text;
  if (given === "-") return standardInput(context);
  if (file !== undefined) return new TextDecoder().decode(await readBytes(context, file));
  if (text !== undefined) return text;
  // A message that only has attachments needs no text.
  if (canBeEmpty) return "";
  const edited = await context.edit?.(async () => `\n\n${cut}\n${await background()}`);
  return edited === undefined ? standardInput(context) : (edited.split(cut)[0] ?? "").trimStart();
}
