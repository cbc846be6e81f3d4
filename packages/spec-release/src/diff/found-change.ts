import type { Direction } from "../spec/operations.ts";
import type { ChangeLevel } from "./spec-diff.ts";

/** Where a change is to be shown. */
export interface ChangePlace {
  /** Absolute path. */
  readonly file: string;
  readonly pointer: string;
  /** Line of `file`, counted from 1, where it is known already. */
  readonly line?: number;
}

/** A change on its way to the report. */
export interface FoundChange {
  readonly level: ChangeLevel;
  readonly operations: readonly string[];
  /** The ways that what changed travels in those operations. */
  readonly directions: ReadonlySet<Direction>;
  readonly place: ChangePlace;
  /** Whether the message tells of the whole only, and not of what in it has changed. */
  readonly isVague?: boolean;
  /** The text of a sentence: its capital and full stop are put in the end. */
  readonly message: string;
  /** Short text of what was, for people. */
  readonly before?: string | undefined;
  /** Short text of what is, for people. */
  readonly after?: string | undefined;
}

/** A change of an operation as a whole, or of nothing that travels. */
export const NO_DIRECTIONS: ReadonlySet<Direction> = new Set();
