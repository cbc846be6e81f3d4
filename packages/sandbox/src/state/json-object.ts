/** An object whose keys the account, or a channel, chose. */
export type JsonObject = Record<string, unknown>;
