/** The value at a dotted path of a JSON value; the value itself where the path is empty. */
export function valueAt(value: unknown, path: string): unknown {
  if (path === "") return value;
  return path.split(".").reduce((node, key): unknown => Reflect.get(Object(node), key), value);
}
