/** The value at a dotted path; the value itself for an empty path, undefined where something on the way is missing. */
export function at(value: unknown, path: string): unknown {
  const keys = path === "" ? [] : path.split(".");
  return keys.reduce<unknown>(
    (node, key) => (isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined),
    value,
  );
}

/** Whether a value is an object with keys, and not a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
