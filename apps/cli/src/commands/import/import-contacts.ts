import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import type { Client } from "@wootkit/client";
import { usageError } from "../../command-error.ts";
import { connect } from "../../connection.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../exit-codes.ts";
import { fs } from "../../file-system.ts";
import { notOneOf } from "../../operations/not-one-of.ts";
import { csvLine } from "../../output/csv.ts";
import { listed } from "../../output/listed.ts";
import { progress } from "../../output/progress.ts";
import { positiveInteger } from "../../positive-integer.ts";
import { commandLine, fileProblem, type Stop, stoppedAt } from "../../resumable/stopped.ts";
import { ContactColumns } from "./contact-columns.ts";
import { attributeTypes, contactValues, RowProblem } from "./contact-values.ts";
import type { ImportContactsFlags } from "./contacts.ts";
import { type FileRow, openRows } from "./file-rows.ts";
import { type Counts, ImportReport } from "./import-report.ts";
import { importRow, type Key, keys, type Outcome } from "./import-row.ts";

/** How often a request is repeated. The server's rate limit is waited for. */
const maxRetries = 8;

const usualRequestsPerMinute = 2400;

/** Imports the contacts of a file. */
export async function importContacts(this: Context, flags: ImportContactsFlags, file: string): Promise<void> {
  const key = keyNamed(flags.key);
  const path = resolve(this.cwd ?? process.cwd(), file);
  const columns = new ContactColumns(flags.map ?? []);
  const maxRequestsPerMinute =
    flags["requests-per-minute"] === undefined
      ? usualRequestsPerMinute
      : positiveInteger("--requests-per-minute", flags["requests-per-minute"]);
  const rows = await checkedRows(path, file, columns, key);
  const signal = this.signal?.();
  const connection = await connect(this, flags, "application", { signal, maxRetries, maxRequestsPerMinute });
  const report = flags["dry-run"]
    ? undefined
    : await ImportReport.open(
        resolve(this.cwd ?? process.cwd(), flags.report ?? `${file}.report.csv`),
        {
          ...{ kind: "import contacts", file_sha256: await sha256(path), key, map: flags.map },
          ...{ base_url: connection.baseUrl, account_id: connection.accountId },
        },
        { resume: flags.resume, command: commandLine(["import", "contacts", file], { ...flags, resume: true }) },
      );
  let stop: Stop | undefined;
  const imported = connection.ask(async (client) => {
    const done = new ContactImport(this, client, { key, columns, report, signal });
    try {
      await done.run(rows, file);
    } catch (error) {
      await report?.record().catch(() => {});
      const command = commandLine(["import", "contacts", file], { ...flags, resume: true });
      stop = { written: `${countsText(done.counts)}.`, ...(report && { command }) };
      throw error;
    }
  });
  try {
    await imported;
  } catch (error) {
    const problem = fileProblem(error);
    throw stop ? stoppedAt(problem, stop) : problem;
  } finally {
    await report?.close();
  }
}

interface ImportUse {
  readonly key: Key;
  readonly columns: ContactColumns;
  /** Undefined for a dry run. */
  readonly report: ImportReport | undefined;
  readonly signal: AbortSignal | undefined;
}

/** One run of an import. */
class ContactImport {
  readonly #context: Context;
  readonly #client: Client;
  readonly #use: ImportUse;
  /** The keys that a dry run would have created. */
  readonly #planned = new Set<string>();
  #counts: Counts = { created: 0, updated: 0, unchanged: 0, refused: 0 };

  constructor(context: Context, client: Client, use: ImportUse) {
    this.#context = context;
    this.#client = client;
    this.#use = use;
  }

  get counts(): Counts {
    return this.#use.report?.state.counts ?? this.#counts;
  }

  async run(rows: AsyncIterable<FileRow>, file: string): Promise<void> {
    const { report, signal } = this.#use;
    const { stdout, stderr } = this.#context.process;
    const types = await attributeTypes(this.#client);
    const shown = progress(this.#context, { what: "contacts" });
    try {
      if (!report) await stdout.write(csvLine(ImportReport.columns));
      for await (const row of rows) {
        if (report && row.number <= report.state.row) continue;
        signal?.throwIfAborted();
        const outcome = await this.#outcomeOf(row, types);
        if (report) await report.add(row.number, outcome);
        else {
          this.#counts = { ...this.#counts, [outcome.outcome]: this.#counts[outcome.outcome] + 1 };
          await stdout.write(ImportReport.line(row.number, outcome));
        }
        shown.add();
      }
    } finally {
      shown.done();
    }
    await report?.finish();
    const where = report ? ` The report: ${report.path}` : " Nothing was changed.";
    stderr.write(`${file}: ${countsText(this.counts)}.${where}\n`);
    if (this.counts.refused > 0) this.#context.process.exitCode = exitCodes.failure;
  }

  async #outcomeOf({ number, values, problem = "" }: FileRow, types: ReadonlyMap<string, string>): Promise<Outcome> {
    const { key, columns, report } = this.#use;
    const refused = (reason: string): Outcome => ({ outcome: "refused", key: "", contact: undefined, reason });
    if (!values) return refused(problem);
    try {
      const wanted = contactValues(values, columns, types);
      const outcome = await importRow(wanted, {
        ...{ client: this.#client, key, isDryRun: !report },
        interrupted: report?.interruptedAt(number),
        beforeWrite: async (intended) => report?.intend(number, intended),
      });
      if (report || outcome.outcome !== "created") return outcome;
      // An earlier row would have created it.
      const isLater = this.#planned.size === this.#planned.add(outcome.key.toLowerCase()).size;
      return isLater ? { ...outcome, outcome: "updated" } : outcome;
    } catch (error) {
      if (error instanceof RowProblem) return refused(error.message);
      throw error;
    }
  }
}

/** Opens a file and checks its columns. @throws {CommandError} if it cannot be imported. */
async function checkedRows(
  path: string,
  file: string,
  columns: ContactColumns,
  key: Key,
): Promise<AsyncIterable<FileRow>> {
  const stats = fs.statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) throw usageError(`There is no file ${JSON.stringify(file)}.`);
  const { columns: names, rows } = await openRows(path);
  if (!names) return rows;
  columns.check(names);
  if (names.some((name) => name !== "" && columns.fieldOf(name) === key)) return rows;
  throw usageError(
    `${file} has no column ${key}, by which contacts are recognized.`,
    `Choose another one with --key: ${listed(keys, "disjunction")}. Or map a column: --map "Column=${key}".`,
  );
}

function keyNamed(text: string): Key {
  const key = keys.find((name) => name === text);
  if (key) return key;
  throw notOneOf("--key", text, keys);
}

function countsText({ created, updated, unchanged, refused }: Counts): string {
  return `${created} created, ${updated} updated, ${unchanged} unchanged, ${refused} refused`;
}

async function sha256(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest("hex");
}
