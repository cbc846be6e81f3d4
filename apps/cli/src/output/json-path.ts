/** Returns the value at a dotted path, or undefined if it does not exist. An empty path is the value itself. */
export function at(value: unknown, path: string): unknown {
  const keys = path === "" ? [] : path.split(".");
  return keys.reduce<unknown>(
    (node, key) => (isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined),
    value,
  );
}

/** Whether a value is an object, and not a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
