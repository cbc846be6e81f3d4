import { editDistance } from "./edit-distance.ts";

/**
 * Callers without types can misspell a name, which would otherwise have no effect.
 *
 * @param names - An object with each known name as a key.
 * @throws TypeError if `given` has another key. The message contains the most similar name.
 */
export function checkNames(what: string, given: object, names: Readonly<Record<string, true>>): void {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(names, name));
  if (unknown === undefined) return;
  const known = Object.keys(names);
  throw new TypeError(
    `There is no ${what} ${unknown}.${didYouMean(unknown, known) || ` Choose from ${known.join(", ")}.`}`,
  );
}

/** Returns a question with the most similar name, or an empty string if all names differ a lot. */
export function didYouMean(given: string, names: readonly string[]): string {
  const rated = names.map((name) => {
    return { name, distance: editDistance([...name.toLowerCase()], [...given.toLowerCase()]) };
  });
  const nearest = rated.reduce((best, one) => (one.distance < best.distance ? one : best));
  return nearest.distance <= 2 ? ` Did you mean ${nearest.name}?` : "";
}
