import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { CommandError, usageError } from "../../command-error.ts";
import { exitCodes } from "../../exit-codes.ts";
import type { Position } from "./source.ts";

/** What an export is of. It cannot be resumed with another one. */
export type Identity = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** How far an export is. */
export interface Progressed {
  /** The length of the data that the position belongs to. Data after it is discarded. */
  readonly bytes: number;
  readonly records: number;
  /** The time of the oldest and of the newest record, in seconds since 1970. */
  readonly oldest: number | undefined;
  readonly newest: number | undefined;
  readonly position: Position | undefined;
  /** Whether all records are written. */
  readonly isComplete: boolean;
  readonly startedAt: string;
  /** How often the export was interrupted. */
  readonly resumed: number;
}

interface Stored extends Progressed {
  readonly format: typeof journalFormat;
  readonly identity: Identity;
}

const journalFormat = 1;

/** Reads how far an export is, or undefined if there is none. @throws {CommandError} if it cannot be read. */
export async function readJournal(path: string, identity: Identity): Promise<Progressed | undefined> {
  const text = await textOf(path);
  if (text === undefined) return undefined;
  const stored = parsed(text);
  if (stored?.format !== journalFormat) {
    throw new CommandError(exitCodes.failure, [
      `${path} is not the state of an export by this version of wootkit.`,
      "Delete it and the data beside it, and export again.",
    ]);
  }
  checkIdentity(path, stored.identity, identity);
  return stored;
}

/** Replaces the journal atomically: after a crash, it is the old or the new one. */
export async function writeJournal(path: string, identity: Identity, progressed: Progressed): Promise<void> {
  const stored: Stored = { format: journalFormat, identity, ...progressed };
  await replaceFile(path, JSON.stringify(stored));
}

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
    `${path} belongs to another export: ${changed} was ${old} and is ${current}.`,
    "Repeat the command with the same options, or choose another --out.",
  );
}

export async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (Object(error).code === "ENOENT") return undefined;
    throw error;
  }
}

function parsed(text: string): Stored | undefined {
  try {
    // `format` is checked by the caller.
    return JSON.parse(text) as Stored;
  } catch {
    return undefined;
  }
}
