/** A topic of `wootkit help`. Its text fits on one screen: 24 lines of 80 columns. */
export interface Topic {
  readonly name: string;
  /** One sentence for the list of topics. */
  readonly brief: string;
  /** Returns the lines of the text. */
  readonly lines: () => readonly string[];
}
