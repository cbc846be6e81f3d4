import { CommandError, usageError } from "../../command-error.ts";
import { exitCodes } from "../../exit-codes.ts";
import { fs } from "../../file-system.ts";
import { progress } from "../../output/progress.ts";
import { DataFile } from "../../resumable/data-file.ts";
import { FileLock } from "../../resumable/file-lock.ts";
import { checkIdentity, readJournal, removeJournal, replaceFile, writeJournal } from "../../resumable/journal.ts";
import { commandLine } from "../../resumable/stopped.ts";
import { textOf } from "../../resumable/text-of.ts";
import type { ExportPaths } from "./destination.ts";
import type { ExportKind } from "./export-kind.ts";
import type { Progressed } from "./progressed.ts";
import { readIds } from "./read-ids.ts";
import type { ExportJob } from "./run-export.ts";
import type { Row } from "./source.ts";
import { type Summary, summaryOf, unseen } from "./summary.ts";

/** How much data is written between two entries of the journal: a stopped export repeats at most the work for this. */
const bytesBetweenEntries = 128 * 1024;

/** How many batches are between two entries of the journal, at most. */
const batchesBetweenEntries = 20;

/** Writes records to a file. It can be stopped at any moment, and resumed. */
export async function exportToFile(job: ExportJob, paths: ExportPaths): Promise<void> {
  const lock = new FileLock(paths.lock);
  await lock.acquire(paths.data);
  try {
    const before = await journalOf(job, paths);
    if (before) await new FileExport(job, paths, before).run();
  } finally {
    await lock.release();
  }
}

/** Returns where to go on, or undefined if the export is finished. @throws {CommandError} if it cannot begin. */
async function journalOf(
  { context, flags, identity, kind }: ExportJob,
  paths: ExportPaths,
): Promise<Progressed | undefined> {
  const { data, journal, summary } = paths;
  const isPresent = fs.existsSync(data);
  if (!flags.resume) {
    if (fs.existsSync(journal)) {
      const resume = commandLine(["export", kind], flags, ["--resume"]);
      throw usageError(`${data} is an unfinished export.`, `Go on with: ${resume}`, `Or delete it and ${journal}.`);
    }
    if (isPresent) throw usageError(`${data} exists. Delete it, or choose another --out.`);
  }
  const before = await readJournal<Progressed>(journal, identity);
  if (before) return { ...before, resumed: before.resumed + 1 };
  if (isPresent) {
    const text = await textOf(summary);
    if (text === undefined) throw usageError(`${data} exists, and is not an export. Choose another --out.`);
    // This program wrote it.
    const finished = JSON.parse(text) as Summary;
    checkIdentity(data, finished.export, identity);
    context.process.stderr.write(`${data} is complete: ${finished.records} ${kind}.\n`);
    return undefined;
  }
  const startedAt = new Date(context.now()).toISOString();
  return {
    ...{ bytes: 0, records: 0, oldest: undefined, newest: undefined },
    position: undefined,
    isComplete: false,
    startedAt,
    resumed: 0,
  };
}

/** The field with the time that --since and --until are about. */
const timeOf: Readonly<Record<ExportKind, string>> = {
  contacts: "created_at",
  conversations: "last_activity_at",
  messages: "created_at",
};

/** Adds records to the counts. */
function withRows(before: Progressed, rows: readonly Row[], field: string): Progressed {
  let { oldest, newest } = before;
  for (const row of rows) {
    const time = row[field];
    if (typeof time !== "number") continue;
    oldest = Math.min(oldest ?? time, time);
    newest = Math.max(newest ?? time, time);
  }
  return { ...before, records: before.records + rows.length, oldest, newest };
}

/** One run of an export to a file. */
class FileExport {
  readonly #job: ExportJob;
  readonly #paths: ExportPaths;
  #progressed: Progressed;
  /** How much the journal has not recorded. */
  #unrecorded = { bytes: 0, batches: 0 };

  constructor(job: ExportJob, paths: ExportPaths, before: Progressed) {
    this.#job = job;
    this.#paths = paths;
    this.#progressed = before;
  }

  async run(): Promise<void> {
    const { kind, flags, source } = this.#job;
    const seen = new Set<number>();
    const ids = kind === "contacts" ? await readIds(flags.format, (id) => seen.add(id)) : undefined;
    // Written before the data, so that a crash between them can be resumed.
    await this.#record();
    const data = await DataFile.open(this.#paths.data, this.#progressed.bytes, ids?.push);
    try {
      await ids?.end();
      const missing = this.#progressed.isComplete
        ? []
        : await this.#read(data, await source(seen, Date.parse(this.#progressed.startedAt)));
      await this.#finish(data, missing);
    } finally {
      await data.close();
    }
  }

  async #read(
    data: DataFile,
    { unit, total, read, missing }: Awaited<ReturnType<ExportJob["source"]>>,
  ): Promise<readonly string[]> {
    const { context, writer, kind, flags, signal } = this.#job;
    const shown = progress(context, { what: unit, total });
    const written = () => `${this.#progressed.records} ${kind} are in ${this.#paths.data}.`;
    try {
      if (data.bytes === 0) await data.append(writer.start);
      for await (const { rows, position, steps } of read(this.#progressed.position)) {
        const text = writer.block(rows);
        await data.append(text);
        this.#unrecorded = { bytes: this.#unrecorded.bytes + text.length, batches: this.#unrecorded.batches + 1 };
        this.#progressed = { ...withRows(this.#progressed, rows, timeOf[kind]), position, bytes: data.bytes };
        if (this.#isDue()) await this.#record(data);
        shown.add(steps);
        if (signal?.aborted) throw new CommandError(exitCodes.interrupted, ["Interrupted."]);
      }
    } catch (error) {
      shown.done();
      await this.#record(data).catch(() => {});
      const command = commandLine(["export", kind], { ...flags, resume: true });
      this.#job.onStop({ written: written(), command });
      throw error;
    }
    shown.done();
    this.#progressed = { ...this.#progressed, isComplete: true };
    await this.#record(data);
    return missing;
  }

  #isDue(): boolean {
    return this.#unrecorded.bytes >= bytesBetweenEntries || this.#unrecorded.batches >= batchesBetweenEntries;
  }

  /** Writes the journal, after the data that it refers to. */
  async #record(data?: DataFile): Promise<void> {
    await data?.flush();
    await writeJournal(this.#paths.journal, this.#job.identity, this.#progressed);
    this.#unrecorded = { bytes: 0, batches: 0 };
  }

  async #finish(data: DataFile, missing: readonly string[]): Promise<void> {
    const { context, identity, origin, kind } = this.#job;
    const summary = summaryOf(identity, origin, this.#progressed, {
      sha256: data.sha256(),
      finishedAt: new Date(context.now()).toISOString(),
      missing: [...unseen(kind, origin), ...missing],
    });
    await replaceFile(this.#paths.summary, `${JSON.stringify(summary, undefined, 2)}\n`);
    await removeJournal(this.#paths.journal);
    const { stderr } = context.process;
    stderr.write(`Exported ${summary.records} ${kind} to ${this.#paths.data}.\nSHA-256 ${summary.sha256}\n`);
    for (const one of summary.may_be_incomplete) stderr.write(`${one}\n`);
    if (missing.length > 0) context.process.exitCode = exitCodes.failure;
  }
}
