import { parse } from "yaml";
import { builtTable } from "../built-table.ts";
import { usageError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { isObject } from "../output/json-path.ts";
import { listed } from "../output/listed.ts";
import { fileOf, filesIn, folderOf, format, originFile, readText } from "./files.ts";
import { plainFields } from "./plain-fields.ts";
import type { FileRecords } from "./plan.ts";
import { readEntries } from "./read-entries.ts";
import { resources } from "./resources.ts";

/** The most errors that one message names. */
const mostErrors = 10;

/**
 * Reads the files of a folder.
 *
 * @throws {CommandError} with the lines of all errors in them.
 */
export async function readFolder(context: Context, typed: string): Promise<readonly FileRecords[]> {
  const folder = folderOf(context, typed);
  const table = context.table ?? builtTable;
  const names = await filesIn(folder);
  checkOrigin(typed, await readText(folder, originFile));
  const known = [originFile, ...resources.map(fileOf)];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    context.process.stderr.write(`Ignored: ${listed(unknown)}. The files are ${listed(known)}.\n`);
  const errors: string[] = [];
  const records: FileRecords[] = [];
  for (const rule of resources.filter((one) => names.includes(fileOf(one)))) {
    const read = readEntries(rule, plainFields(table, rule), await readText(folder, fileOf(rule)));
    errors.push(...read.errors);
    records.push({ rule, entries: read.entries });
  }
  if (errors.length === 0) return records;
  const more = errors.length > mostErrors ? `And ${errors.length - mostErrors} more.` : undefined;
  throw usageError(`The files in ${typed} can't be used:`, ...errors.slice(0, mostErrors), more);
}

function checkOrigin(folder: string, text: string): void {
  let origin: unknown;
  try {
    origin = parse(text);
  } catch {
    origin = undefined;
  }
  if (isObject(origin) && origin.format === format) return;
  throw usageError(
    `${originFile} in ${folder} must have the line "format: ${format}".`,
    "It was changed, or a newer wootkit wrote it. Save the account again, or update wootkit.",
  );
}
