/**
 * Connects a change with the uses that it affects: the names that lead to one part of the API, such as
 * `components schemas Pet kind` or `GET /pets/{id} parameters query view`. Lists and alternatives have no names.
 */
export type SubjectKey = string;

/** Joins names to a key. */
export function subjectKey(names: readonly string[]): SubjectKey {
  return names.join("\n");
}

/** The names of a key. */
export function namesOfKey(key: SubjectKey): string[] {
  return key.split("\n");
}
