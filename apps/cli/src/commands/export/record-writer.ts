import { csvLayout } from "./csv-columns.ts";
import type { ExportFormat, ExportKind } from "./export-kind.ts";
import type { Row } from "./source.ts";

/** Turns records into the text of a format. */
export interface RecordWriter {
  /** The text before the records. */
  readonly start: string;
  block(rows: readonly Row[]): string;
}

/** Returns the writer of a format. */
export async function recordWriter(kind: ExportKind, format: ExportFormat): Promise<RecordWriter> {
  if (format === "ndjson") {
    return { start: "", block: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join("") };
  }
  const { csv } = await import("../../output/csv.ts");
  const { start = "", block } = csv(csvLayout(kind));
  return { start, block: (rows) => String(block(rows)) };
}
