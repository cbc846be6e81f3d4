import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CommandError, usageError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import { fullPath } from "../operations/read-data.ts";
import { yamlText } from "../output/yaml.ts";
import type { Entry, ResourceRule } from "./resource.ts";

/** A folder of files. */
export interface Folder {
  readonly path: string;
  /** The path as the user typed it. */
  readonly typed: string;
}

/** Returns the folder that a user typed. */
export function folderOf(context: Context, typed: string): Folder {
  return { typed, path: fullPath(context, typed) };
}

/** The account that a folder was saved from. */
export interface Origin {
  readonly account: string;
  /** The version of the server. */
  readonly server: string;
}

/** The file that says what a folder is. */
export const originFile = "wootkit.yaml";

/** The version of the format of a folder. */
export const format = 1;

const howTo = [
  "Edit it, see what would change with `wootkit diff <folder>`, and change the account with `wootkit restore <folder>`.",
  "A field that you remove stays as it is in the account. There are names instead of IDs, so it fits other accounts.",
];

/** Returns the name of the file of a resource. */
export function fileOf({ name }: Pick<ResourceRule, "name">): string {
  return `${name}.yaml`;
}

/** Writes the file of a resource. @throws {CommandError} if it can't be written. */
export async function writeEntries(folder: Folder, rule: ResourceRule, entries: readonly Entry[]): Promise<void> {
  const title = `The ${nounOf(rule)} of a Chatwoot account, saved by \`wootkit backup\`.`;
  const value = rule.key.length === 0 ? (entries[0] ?? {}) : entries;
  await write(folder, fileOf(rule), [title, ...howTo, rule.without], value);
}

function nounOf({ name, key }: ResourceRule): string {
  return key.length === 0 ? "settings" : name.replaceAll("-", " ");
}

/** Writes the file that says what the folder is. @throws {CommandError} if it can't be written. */
export async function writeOrigin(folder: Folder, origin: Origin): Promise<void> {
  const title = "The configuration of a Chatwoot account, saved by `wootkit backup`.";
  const leftOut = "Left out: secrets and tokens, agents, inboxes, integrations, campaigns, and everyone's own filters.";
  await write(folder, originFile, [title, leftOut], { format, ...origin });
}

async function write(folder: Folder, file: string, lines: readonly (string | undefined)[], value: unknown) {
  const comments = lines.filter((line) => line !== undefined).map((line) => `# ${line}\n`);
  try {
    await mkdir(folder.path, { recursive: true });
    await writeFile(join(folder.path, file), `${comments.join("")}${yamlText(value)}`);
  } catch (cause) {
    throw new CommandError(
      exitCodes.failure,
      [`${join(folder.typed, file)} cannot be written: ${reason(cause)}.`],
      cause,
    );
  }
}

/**
 * Returns the YAML files in a folder.
 *
 * @throws {CommandError} if it is not a folder that `wootkit backup` wrote.
 */
export async function filesIn({ path, typed }: Folder): Promise<readonly string[]> {
  let names: readonly string[];
  try {
    names = await readdir(path);
  } catch (cause) {
    throw usageError(`${typed} cannot be read: ${reason(cause)}.`, `Save an account in it: wootkit backup ${typed}`);
  }
  if (!names.includes(originFile)) {
    throw usageError(`${typed} has no ${originFile}.`, `Save an account in it: wootkit backup ${typed}`);
  }
  return names.filter((name) => name.endsWith(".yaml"));
}

/** Reads a file of a folder as text. @throws {CommandError} if it can't be read. */
export async function readText({ path, typed }: Folder, file: string): Promise<string> {
  try {
    return await readFile(join(path, file), "utf8");
  } catch (cause) {
    throw usageError(`${join(typed, file)} cannot be read: ${reason(cause)}.`);
  }
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
