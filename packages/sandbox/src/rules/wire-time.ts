/** Whole seconds since 1970; `0` stands for never. */
export function unixSeconds(milliseconds: number | null): number {
  return milliseconds === null ? 0 : Math.floor(milliseconds / 1000);
}

/** Whole seconds since 1970, `null` for never: for the few fields where never is not 0. */
export function unixSecondsOrNull(milliseconds: number | null): number | null {
  return milliseconds === null ? null : unixSeconds(milliseconds);
}

/** Seconds since 1970 with their fraction. */
export function fractionalUnixSeconds(milliseconds: number): number {
  return milliseconds / 1000;
}

/** ISO 8601 in UTC with milliseconds. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
