/** Returns the value at a dotted path of a JSON value, or the value itself for an empty path. */
export function valueAt(value: unknown, path: string): unknown {
  if (path === "") return value;
  return path.split(".").reduce((node, key): unknown => Reflect.get(Object(node), key), value);
}
