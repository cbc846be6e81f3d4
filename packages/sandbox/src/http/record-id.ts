/** Ids beyond this can't be in the database. */
const largestId = 2 ** 63;

/**
 * Reads an id out of a path as the server does: the digits at the beginning count and the rest does not, so `1abc` is
 * `1`, `007` is `7` and `abc` is `0`, which no row has.
 */
export function castRecordId(segment: string): number {
  const digits = /^\s*([+-]?\d+(?:_\d+)*)/.exec(segment)?.[1];
  const id = Number(digits?.replaceAll("_", "") ?? 0);
  return Math.abs(id) < largestId ? id : 0;
}
