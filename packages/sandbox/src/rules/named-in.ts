/**
 * Returns the value with a name that a request sent. A name such as `constructor`, which every object has, is unknown.
 */
export function namedIn<T>(values: Readonly<Record<string, T>>, name: string | null | undefined): T | undefined {
  return name !== undefined && name !== null && Object.hasOwn(values, name) ? values[name] : undefined;
}
