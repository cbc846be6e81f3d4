/** Some records, and where to go on after them. */
export interface Batch {
  readonly rows: readonly Row[];
  /** Where reading goes on after this batch: a JSON value. */
  readonly position: Position;
  /** How far the progress moves. */
  readonly steps: number;
}

/** A record as the server sends it. */
export type Row = Readonly<Record<string, unknown>>;

/** @see {@link Batch.position} */
export type Position = Readonly<Record<string, unknown>>;

/** Reads all records of a kind. */
export interface Source {
  /** What the progress counts, in the plural. */
  readonly unit: string;
  /** How many there are. Undefined if it is unknown. */
  readonly total: number | undefined;
  /** Returns the batches after a position, in a fixed order. Without a position, all of them. */
  read(after: Position | undefined): AsyncIterable<Batch>;
  /** What the export does not have, found while it was read. */
  readonly missing: readonly string[];
}
