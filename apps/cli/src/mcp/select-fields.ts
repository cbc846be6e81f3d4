import { isObject } from "../output/json-path.ts";

/** The fields to keep, by key. A leaf is an empty map, which keeps the whole value. */
type Tree = Map<string, Tree>;

/**
 * Keeps the fields at dotted paths, such as `meta.sender.name`. A path applies to each item of a list on its way.
 *
 * @returns the value without all other fields, and the paths that it does not have.
 */
export function selectFields(
  value: unknown,
  paths: readonly string[],
): { readonly value: unknown; readonly missing: readonly string[] } {
  const tree: Tree = new Map();
  for (const path of paths) {
    let node = tree;
    for (const key of path.split(".")) {
      const inner: Tree = node.get(key) ?? new Map();
      node.set(key, inner);
      node = inner;
    }
  }
  const isEmpty = Array.isArray(value) && value.length === 0;
  return {
    value: kept(value, tree),
    missing: isEmpty ? [] : paths.filter((path) => !hasPath(value, path.split("."))),
  };
}

function kept(value: unknown, tree: Tree): unknown {
  if (tree.size === 0) return value;
  if (Array.isArray(value)) return value.map((item) => kept(item, tree));
  if (!isObject(value)) return value;
  const entries = [...tree].filter(([key]) => Object.hasOwn(value, key));
  return Object.fromEntries(entries.map(([key, inner]) => [key, kept(value[key], inner)]));
}

function hasPath(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true;
  if (Array.isArray(value)) return value.length === 0 || value.some((item) => hasPath(item, [key, ...rest]));
  // An object can be null in this response and have the field in others.
  if (value === null) return true;
  return isObject(value) && Object.hasOwn(value, key) && hasPath(value[key], rest);
}
