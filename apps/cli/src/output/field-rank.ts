/** These fields come first. */
const first = ["id", "name", "title"];

/** Returns the place of a field: identifying ones come first. */
export function fieldRank(name: string): number {
  return first.includes(name) ? first.indexOf(name) : first.length;
}
