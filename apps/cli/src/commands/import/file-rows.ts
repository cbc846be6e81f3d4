import { createReadStream } from "node:fs";
import { type CsvError, parse } from "csv-parse";
import { usageError } from "../../command-error.ts";
import { original } from "../../output/csv.ts";

/** A row of a file. */
export interface FileRow {
  /** As a spreadsheet counts: the first row is 1. */
  readonly number: number;
  /** The values by column, or undefined if the row is broken. */
  readonly values: Readonly<Record<string, unknown>> | undefined;
  /** Why the row is broken. */
  readonly problem?: string;
}

/** A file whose rows are read one by one. */
export interface RowFile {
  /** The columns, or undefined if each row has its own. */
  readonly columns: readonly string[] | undefined;
  readonly rows: AsyncIterable<FileRow>;
}

/**
 * Opens a CSV file, or one with a JSON object on each line.
 *
 * @throws {CommandError} if it is empty, not UTF-8, or has no columns.
 */
export async function openRows(path: string): Promise<RowFile> {
  const lines = linesOf(path);
  const first = (await lines.next()).value ?? "";
  const text = withFirst(first, lines);
  if (first.trimStart().startsWith("{")) return { columns: undefined, rows: jsonRows(text) };
  const records = csvRecords(text, delimiterOf(first));
  const header = await records.next();
  const columns = header.done ? [] : (header.value.cells ?? []).map((name) => name.trim());
  if (columns.every((name) => name === ""))
    throw usageError(`${path} is empty.`, "The first row must name the columns.");
  const double = columns.find((name, index) => name !== "" && columns.indexOf(name) !== index);
  if (double !== undefined)
    throw usageError(`${path} has two columns ${JSON.stringify(double)}.`, "Rename one of them.");
  return { columns, rows: csvRows(records, columns) };
}

async function* withFirst(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

/** Returns the text of a file line by line, with line breaks and without a byte order mark. */
async function* linesOf(path: string): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  let isStart = true;
  for await (const chunk of createReadStream(path)) {
    if (isStart) refuseOtherEncodings(path, chunk);
    isStart = false;
    rest += decoded(path, () => decoder.decode(chunk, { stream: true }));
    const end = rest.lastIndexOf("\n") + 1;
    for (const [line] of rest.slice(0, end).matchAll(/.*?\n/gs)) yield line;
    rest = rest.slice(end);
  }
  rest += decoded(path, () => decoder.decode());
  if (rest !== "") yield rest;
  return undefined;
}

function refuseOtherEncodings(path: string, [first, second, ...others]: Uint8Array): void {
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (!isUtf16 && ![first, second, ...others.slice(0, 1000)].includes(0)) return;
  throw usageError(`${path} is UTF-16 or not text.`, "Save it as UTF-8. In Excel: CSV UTF-8 (comma delimited).");
}

function decoded(path: string, decode: () => string): string {
  try {
    return decode();
  } catch {
    throw usageError(`${path} is not UTF-8.`, "Save it as UTF-8. In Excel: CSV UTF-8 (comma delimited).");
  }
}

/** Returns the separator of the cells. In some countries, spreadsheets write semicolons. */
function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, "");
  const count = (character: string) => bare.split(character).length;
  return [",", ";", "\t"].reduce((best, one) => (count(one) > count(best) ? one : best));
}

interface CsvRecord {
  readonly cells?: readonly string[];
  readonly problem?: string;
}

/** A record that cannot be parsed, and the line where that was noticed. */
interface BrokenRecord {
  readonly line: number;
  readonly problem: string;
}

/** Parses records. A broken one does not stop the others. */
async function* csvRecords(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<CsvRecord, undefined> {
  const broken: BrokenRecord[] = [];
  const parser = parse({
    ...{ delimiter, info: true, relax_column_count: true, skip_empty_lines: true, skip_records_with_error: true },
    on_skip(error) {
      const line = Number(error?.lines);
      // A row with several stray quotes is skipped once for each.
      if (broken.at(-1)?.line !== line) broken.push({ line, problem: problemOf(error) });
    },
  });
  // The parser reads ahead, so it can know of broken records that come later.
  function* brokenBefore(line: number) {
    while ((broken[0]?.line ?? Infinity) < line) yield { problem: broken.shift()?.problem ?? "" };
  }
  const feeding = feed(parser, text);
  try {
    for await (const { record, info } of parser) {
      yield* brokenBefore(info.lines);
      yield { cells: record };
    }
    await feeding;
    yield* brokenBefore(Infinity);
  } catch (error) {
    if (!String(Object(error).code).startsWith("CSV_")) throw error;
    yield* brokenBefore(Infinity);
    // A quote that is never closed: the rest of the file is one broken row.
    yield { problem: problemOf(error as CsvError) };
  }
  return undefined;
}

async function feed(parser: ReturnType<typeof parse>, text: AsyncIterable<string>): Promise<void> {
  try {
    for await (const line of text) {
      if (!parser.write(line)) await new Promise<void>((resolve) => parser.once("drain", resolve));
    }
    parser.end();
  } catch (error) {
    parser.destroy(error as Error);
  }
}

function problemOf(error: CsvError | undefined): string {
  if (error?.code === "CSV_QUOTE_NOT_CLOSED") return "a quote is opened and never closed";
  return `the row is not CSV: ${error?.message ?? "it cannot be read"}`;
}

async function* csvRows(records: AsyncIterable<CsvRecord>, columns: readonly string[]): AsyncGenerator<FileRow> {
  let number = 1;
  for await (const { cells, problem } of records) {
    number++;
    if (!cells) yield { number, values: undefined, problem: problem ?? "" };
    else if (cells.length !== columns.length) {
      const found = `it has ${cells.length} ${cells.length === 1 ? "cell" : "cells"}, and the first row ${columns.length}`;
      yield { number, values: undefined, problem: found };
    } else {
      const entries = columns.flatMap((name, index) => (name === "" ? [] : [[name, original(cells[index] ?? "")]]));
      yield { number, values: Object.fromEntries(entries) };
    }
  }
}

async function* jsonRows(lines: AsyncIterable<string>): AsyncGenerator<FileRow> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === "") continue;
    const value = parsedObject(line);
    yield value ? { number, values: value } : { number, values: undefined, problem: "the line is not a JSON object" };
  }
}

function parsedObject(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}
