/** An object with arbitrary keys, chosen by an account or a channel. */
export type JsonObject = Record<string, unknown>;
