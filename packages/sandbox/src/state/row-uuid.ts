/** A UUID that belongs to the id of a row for good, so that two sandboxes respond alike. */
export function rowUuid(rowId: number): string {
  const words = [1, 2, 3, 4].map((salt) => scramble(rowId * 4 + salt));
  const hex = words.map((word) => word.toString(16).padStart(8, "0")).join("");
  // The version (4) and the variant (8) stand at fixed places.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Spreads a number over 32 bits: two rounds of multiplying with an odd constant and folding the high bits down. */
function scramble(value: number): number {
  let word = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  word = Math.imul(word ^ (word >>> 15), 0x2c1b3c6d);
  return (word ^ (word >>> 16)) >>> 0;
}
