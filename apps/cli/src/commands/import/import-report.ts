import { usageError } from "../../command-error.ts";
import { fs } from "../../file-system.ts";
import { csvLine } from "../../output/csv.ts";
import { DataFile } from "../../resumable/data-file.ts";
import { FileLock } from "../../resumable/file-lock.ts";
import { type Identity, readJournal, removeJournal, writeJournal } from "../../resumable/journal.ts";
import { fileProblem } from "../../resumable/stopped.ts";
import type { Outcome } from "./import-row.ts";

/** How many rows had each outcome. */
export type Counts = Readonly<Record<Outcome["outcome"], number>>;

/** How far an import is. */
export interface ImportState {
  /** The length of the report. */
  readonly bytes: number;
  /** The last row that is in the report. */
  readonly row: number;
  readonly counts: Counts;
  /** The row that is being written, and what it becomes. */
  readonly intent: { readonly row: number; readonly outcome: "created" | "updated" } | undefined;
}

/** How many rows are between two entries of the journal, if nothing is written to the server. */
const rowsBetweenEntries = 50;

/** The report of an import: a CSV file with the outcome of each row. */
export class ImportReport {
  static readonly columns = ["row", "outcome", "key", "contact_id", "reason"];

  /** Returns the line for the outcome of a row. */
  static line(row: number, { outcome, key, contact, reason }: Outcome): string {
    return csvLine([String(row), outcome, key, contact === undefined ? "" : String(contact), reason]);
  }

  readonly path: string;
  readonly #identity: Identity;
  readonly #lock: FileLock;
  readonly #data: DataFile;
  readonly #interrupted: ImportState["intent"];
  #state: ImportState;
  #unrecorded = 0;

  private constructor(path: string, identity: Identity, lock: FileLock, data: DataFile, state: ImportState) {
    this.path = path;
    this.#identity = identity;
    this.#lock = lock;
    this.#data = data;
    this.#state = state;
    this.#interrupted = state.intent;
  }

  /**
   * Begins a report, or goes on with one.
   *
   * @throws {CommandError} if it exists, belongs to another import, or is in use.
   */
  static async open(
    path: string,
    identity: Identity,
    { resume, command }: { readonly resume: boolean; readonly command: string },
  ): Promise<ImportReport> {
    const lock = new FileLock(`${path}.lock`);
    try {
      await lock.acquire(path);
    } catch (error) {
      throw fileProblem(error);
    }
    try {
      const state = await stateOf(path, identity, resume, command);
      await writeJournal(journalOf(path), identity, state);
      const data = await DataFile.open(path, state.bytes);
      if (state.bytes === 0) await data.append(csvLine(ImportReport.columns));
      return new ImportReport(path, identity, lock, data, state);
    } catch (error) {
      await lock.release();
      throw fileProblem(error);
    }
  }

  get state(): ImportState {
    return this.#state;
  }

  /** Returns the outcome that was about to happen to a row when an earlier run ended. */
  interruptedAt(row: number): "created" | "updated" | undefined {
    return this.#interrupted?.row === row ? this.#interrupted.outcome : undefined;
  }

  /** Records that a row is about to be written to the server. */
  async intend(row: number, outcome: "created" | "updated"): Promise<void> {
    this.#state = { ...this.#state, intent: { row, outcome } };
    await this.record();
  }

  async add(row: number, outcome: Outcome): Promise<void> {
    await this.#data.append(ImportReport.line(row, outcome));
    const counts = { ...this.#state.counts, [outcome.outcome]: this.#state.counts[outcome.outcome] + 1 };
    this.#state = { bytes: this.#data.bytes, row, counts, intent: undefined };
    if (++this.#unrecorded >= rowsBetweenEntries) await this.record();
  }

  /** Writes the journal, after the report that it refers to. */
  async record(): Promise<void> {
    this.#unrecorded = 0;
    await this.#data.flush();
    await writeJournal(journalOf(this.path), this.#identity, this.#state);
  }

  /** Ends the report of a complete import. */
  async finish(): Promise<void> {
    await this.#data.flush();
    await removeJournal(journalOf(this.path));
  }

  async close(): Promise<void> {
    await this.#data.close();
    await this.#lock.release();
  }
}

function journalOf(path: string): string {
  return `${path}.state.json`;
}

async function stateOf(path: string, identity: Identity, resume: boolean, command: string): Promise<ImportState> {
  const journal = journalOf(path);
  if (!resume && fs.existsSync(journal)) {
    throw usageError(`${path} is the report of an unfinished import.`, `Go on with: ${command}`);
  }
  const before = await readJournal<ImportState>(journal, identity);
  if (before) return before;
  if (fs.existsSync(path)) {
    throw usageError(`${path} is the report of a finished import.`, "Delete it, or choose another --report.");
  }
  return { bytes: 0, row: 0, counts: { created: 0, updated: 0, unchanged: 0, refused: 0 }, intent: undefined };
}
