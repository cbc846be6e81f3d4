import type { Client } from "@wootkit/client";
import { usageError } from "../../command-error.ts";
import { connect } from "../../connection.ts";
import type { Context } from "../../context.ts";
import { progress } from "../../output/progress.ts";
import type { Identity } from "../../resumable/journal.ts";
import { fileProblem, type Stop, stoppedAt } from "../../resumable/stopped.ts";
import { type Destination, destinationOf } from "./destination.ts";
import { type ExportFlags, namedIds, requestsPerMinute, selectionOf } from "./export-flags.ts";
import type { ExportKind } from "./export-kind.ts";
import { exportToFile } from "./export-to-file.ts";
import { contactSource } from "./read-contacts.ts";
import { conversationSource } from "./read-conversations.ts";
import { messageSource } from "./read-messages.ts";
import { type RecordWriter, recordWriter } from "./record-writer.ts";
import type { Selection } from "./selection.ts";
import type { Source } from "./source.ts";
import { type Origin, originOf, unseen } from "./summary.ts";

/** How many requests are in progress at once. */
const maxConcurrent = 6;

/** How often a request is repeated. The server's rate limit is waited for. */
const maxRetries = 8;

/** An export that is about to begin. */
export interface ExportJob {
  readonly context: Context;
  readonly kind: ExportKind;
  readonly flags: ExportFlags;
  readonly identity: Identity;
  readonly origin: Origin;
  readonly writer: RecordWriter;
  readonly signal: AbortSignal | undefined;
  /** Receives the progress so far when the export fails or is interrupted. */
  readonly onStop: (stop: Stop) => void;
  /**
   * Begins to read.
   *
   * @param seen - The IDs of contacts that have been written.
   * @param began - When the export began, in milliseconds since 1970.
   */
  readonly source: (seen: Set<number>, began: number) => Promise<Source>;
}

/** Exports all records of a kind. */
export async function runExport(context: Context, kind: ExportKind, flags: ExportFlags): Promise<void> {
  // Wrong options are refused before anything is sent.
  selectionOf(kind, flags, context.now());
  const destination = destinationOf(context.cwd ?? process.cwd(), flags.out, fileName(kind, flags));
  if (destination.kind === "stream" && flags.resume) {
    throw usageError(`An export to ${flags.out} cannot be resumed. Choose a file: --out ${fileName(kind, flags)}`);
  }
  const perMinute = requestsPerMinute(flags);
  const signal = context.signal?.();
  const use = { dryRun: "all", signal, maxRetries, maxConcurrent, maxRequestsPerMinute: perMinute } as const;
  const connection = await connect(context, flags, "application", use);
  const ids = await namedIds(connection, flags);
  let stop: Stop | undefined;
  const exported = connection.ask(async (client) => {
    const origin = await originOf(client, connection.accountId);
    const { baseUrl, accountId } = connection;
    const job: ExportJob = {
      ...{ context, kind, flags, origin, signal },
      identity: identityOf(kind, flags, { base_url: baseUrl, account_id: accountId, user_id: origin.userId }),
      writer: await recordWriter(kind, flags.format),
      onStop: (stopped) => {
        stop = stopped;
      },
      source: (seen, began) => sourceOf(kind, client, selectionOf(kind, flags, began, ids), seen),
    };
    await write(job, destination);
  });
  await exported.catch((error: unknown) => {
    const problem = fileProblem(error);
    throw stop ? stoppedAt(problem, stop) : problem;
  });
}

async function write(job: ExportJob, destination: Destination): Promise<void> {
  if (destination.kind === "stream") return exportToStream(job, destination.path);
  return exportToFile(job, destination.paths);
}

/** Writes records to standard output, or to a device or pipe. */
async function exportToStream(job: ExportJob, path: string | undefined): Promise<void> {
  const { context, kind, writer, source, origin } = job;
  const { stdout, stderr } = context.process;
  const file = path === undefined ? undefined : await (await import("node:fs/promises")).open(path, "w");
  const print = async (text: string) => {
    if (file) await file.write(text);
    else await stdout.write(text);
  };
  const { unit, total, read, missing } = await source(new Set(), context.now());
  const shown = progress(context, { what: unit, total });
  let records = 0;
  try {
    if (path === undefined) stderr.write("Standard output cannot be resumed. For a long export, choose a file.\n");
    await print(writer.start);
    for await (const { rows, steps } of read(undefined)) {
      await print(writer.block(rows));
      records += rows.length;
      shown.add(steps);
    }
  } catch (error) {
    job.onStop({ written: `${records} ${kind} are written.` });
    throw error;
  } finally {
    shown.done();
    await file?.close();
  }
  stderr.write(`Exported ${records} ${kind}.\n`);
  for (const one of [...unseen(kind, origin), ...missing]) stderr.write(`${one}\n`);
}

function sourceOf(kind: ExportKind, client: Client, selection: Selection, seen: Set<number>): Promise<Source> {
  if (kind === "contacts") return contactSource(client, selection, seen);
  return kind === "messages" ? messageSource(client, selection) : conversationSource(client, selection);
}

/** Returns the name of the file in a folder. */
function fileName(kind: ExportKind, { shard, format }: ExportFlags): string {
  return [kind, ...(shard === undefined ? [] : [shard.replace("/", "-of-")]), format].join(".");
}

/** Everything that decides which records an export has. */
function identityOf(kind: ExportKind, flags: ExportFlags, server: Identity): Identity {
  const { format, since, until, shard, label, status, inbox, assignee, team } = flags;
  return { kind, format, since, until, shard, label, status, inbox, assignee, team, ...server };
}
