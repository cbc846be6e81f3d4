/** Turns rows into the text of one format. */
export interface Writer<Row> {
  /** The text before the rows. */
  readonly start?: string;
  /** Returns the text for the next rows. */
  block(rows: readonly Row[]): string | Promise<string>;
  /** The text after the rows. */
  readonly end?: string;
}
