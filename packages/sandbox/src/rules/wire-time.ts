import type { Timed } from "../state/table-definition.ts";

/** Returns Unix seconds, rounded down. A missing time is `0`. */
export function unixSeconds(milliseconds: number | null): number {
  return milliseconds === null ? 0 : Math.floor(milliseconds / 1000);
}

/** Like {@link unixSeconds}, but a missing time stays `null`. */
export function unixSecondsOrNull(milliseconds: number | null): number | null {
  return milliseconds === null ? null : unixSeconds(milliseconds);
}

/** Returns Unix seconds with a fraction. */
export function fractionalUnixSeconds(milliseconds: number): number {
  return milliseconds / 1000;
}

/** Returns a row with its times in ISO 8601, as most responses have them. */
export function isoTimed<R extends Timed>(row: R): Omit<R, keyof Timed> & { created_at: string; updated_at: string } {
  return { ...row, created_at: isoTime(row.created_at), updated_at: isoTime(row.updated_at) };
}

/** Returns a time in ISO 8601, in UTC with milliseconds. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
