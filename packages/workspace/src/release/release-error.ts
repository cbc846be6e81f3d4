/** A release that can't go on: its message says what stands in the way and what to do, and is all that is shown. */
export class ReleaseError extends Error {}
