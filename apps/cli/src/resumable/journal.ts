import { rename, rm, writeFile } from "node:fs/promises";
import { CommandError, usageError } from "../command-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { textOf } from "./text-of.ts";

/** What a command is about. It cannot be resumed with another one. */
export type Identity = Readonly<Record<string, string | number | readonly string[] | undefined>>;

interface Stored {
  readonly format: typeof journalFormat;
  readonly identity: Identity;
  /** How far the command is. */
  readonly state: object;
}

const journalFormat = 1;

/** Reads how far a command is, or undefined if there is no journal. @throws {CommandError} if it cannot be read. */
export async function readJournal<State extends object>(path: string, identity: Identity): Promise<State | undefined> {
  const text = await textOf(path);
  if (text === undefined) return undefined;
  const stored = parsed(text);
  if (stored?.format !== journalFormat) {
    throw new CommandError(exitCodes.failure, [
      `${path} is not the state of a command of this version of wootkit.`,
      "Delete it and the file beside it, and start again.",
    ]);
  }
  checkIdentity(path, stored.identity, identity);
  // The same command wrote it, and the format is the same.
  return stored.state as State;
}

/** Replaces the journal atomically: after a crash, it is the old or the new one. */
export async function writeJournal(path: string, identity: Identity, state: object): Promise<void> {
  const stored: Stored = { format: journalFormat, identity, state };
  await replaceFile(path, JSON.stringify(stored));
}

/** Removes a journal, if it exists. */
export async function removeJournal(path: string): Promise<void> {
  await rm(path, { force: true });
}

/** Replaces a file so that it never has only a part of its content. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const draft = `${path}.new`;
  await writeFile(draft, text, { flush: true });
  await rename(draft, path);
}

/** @throws {CommandError} naming the first part of the command line that differs. */
export function checkIdentity(path: string, before: Identity, now: Identity): void {
  const names = Object.keys({ ...before, ...now });
  const changed = names.find((name) => JSON.stringify(before[name]) !== JSON.stringify(now[name]));
  if (changed === undefined) return;
  const [old, current] = [before[changed], now[changed]].map((value) => JSON.stringify(value) ?? "not set");
  throw usageError(
    `${path} belongs to another command: ${changed} was ${old} and is ${current}.`,
    "Repeat it with the same options, or choose another file.",
  );
}

function parsed(text: string): Stored | undefined {
  try {
    // `format` is checked by the caller.
    return JSON.parse(text) as Stored;
  } catch {
    return undefined;
  }
}
