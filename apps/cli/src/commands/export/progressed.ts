import type { Position } from "./source.ts";

/** How far an export is. */
export interface Progressed {
  /** The length of the data that the position belongs to. Data after it is discarded. */
  readonly bytes: number;
  readonly records: number;
  /** The time of the oldest and of the newest record, in seconds since 1970. */
  readonly oldest: number | undefined;
  readonly newest: number | undefined;
  readonly position: Position | undefined;
  /** Whether all records are written. */
  readonly isComplete: boolean;
  readonly startedAt: string;
  /** How often the export was interrupted. */
  readonly resumed: number;
}
