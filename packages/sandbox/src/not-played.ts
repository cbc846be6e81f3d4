import type { Operations } from "./generated/operations.ts";

/** The operations that the sandbox doesn't play yet. It responds to them with a 404, as to an unknown path. */
export const notPlayed = [] as const satisfies readonly (keyof Operations)[];
