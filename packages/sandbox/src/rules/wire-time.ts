/** Returns Unix seconds, rounded down. `0` stands for never. */
export function unixSeconds(milliseconds: number | null): number {
  return milliseconds === null ? 0 : Math.floor(milliseconds / 1000);
}

/** Like {@link unixSeconds}, with `null` for never. */
export function unixSecondsOrNull(milliseconds: number | null): number | null {
  return milliseconds === null ? null : unixSeconds(milliseconds);
}

/** Returns Unix seconds with a fraction. */
export function fractionalUnixSeconds(milliseconds: number): number {
  return milliseconds / 1000;
}

/** Returns a time in ISO 8601, in UTC with milliseconds. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
