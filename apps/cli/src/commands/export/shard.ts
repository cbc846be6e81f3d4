import { usageError } from "../../command-error.ts";

/** A part of the work: the contacts whose ID leaves the remainder `index` when divided by `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/**
 * Reads `--shard`, such as `2/8`.
 *
 * @throws {CommandError} if it is not a part and a number of parts.
 */
export function shardOf(text: string): Shard {
  const [, part, parts] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? [];
  const count = Number(parts);
  const index = Number(part) % count;
  if (Number(part) <= count) return { index, count };
  throw usageError(`--shard must be a part and the number of parts, such as 2/8, got ${JSON.stringify(text)}.`);
}

/** Whether a contact belongs to a shard. A conversation without a contact belongs to the last one. */
export function isIn({ index, count }: Shard, contactId: unknown): boolean {
  return (Number.isSafeInteger(contactId) ? Number(contactId) : 0) % count === index;
}
