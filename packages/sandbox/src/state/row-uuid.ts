/** Returns the UUID of a row. It depends only on the row's ID, so that all sandboxes send the same responses. */
export function rowUuid(rowId: number): string {
  const words = [1, 2, 3, 4].map((salt) => scramble(rowId * 4 + salt));
  const hex = words.map((word) => word.toString(16).padStart(8, "0")).join("");
  // The version (4) and the variant (8) are at fixed positions.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Returns a secret of a row: 24 letters and digits. */
export function rowSecret(rowId: number): string {
  return rowUuid(rowId).replaceAll("-", "").slice(0, 24);
}

/** Returns a secret to replace another one. */
export function nextSecret(secret: string): string {
  return rowSecret([...secret].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0, 7));
}

/** Hashes a number to 32 bits, by multiplying with odd constants and folding the high bits down. */
function scramble(value: number): number {
  let word = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  word = Math.imul(word ^ (word >>> 15), 0x2c1b3c6d);
  return (word ^ (word >>> 16)) >>> 0;
}
