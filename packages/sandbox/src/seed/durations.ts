/** Returns a duration in milliseconds. */
export const minutes = (count: number): number => count * 60_000;

/** See {@link minutes}. */
export const hours = (count: number): number => minutes(count * 60);

/** See {@link minutes}. */
export const days = (count: number): number => hours(count * 24);
