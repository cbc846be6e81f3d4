/**
 * What a change and a use of it have in common: a way of names to one thing of the API, such as
 * `components schemas Pet kind` or `GET /pets/{id} parameters query view`. Lists and alternatives leave no name.
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
