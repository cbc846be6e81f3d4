import { usageError } from "../../command-error.ts";

/** A field as it is typed: `key[sub][]`. */
export interface Field {
  readonly key: string;
  readonly value: unknown;
}

type Container = Record<string, unknown> | unknown[];

/**
 * An object of fields, nested as their keys say: `a[b]=1` is `{ a: { b: 1 } }`, `a[]=1` is `{ a: [1] }`.
 *
 * @throws {CommandError} when a key is malformed, or is an object in one field and a value in another.
 */
export function nestedFields(fields: readonly Field[]): Readonly<Record<string, unknown>> {
  const root: Record<string, unknown> = {};
  for (const { key, value } of fields) put(root, pathOf(key), value, key);
  return root;
}

function pathOf(key: string): readonly string[] {
  const [, first, rest] = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(key) ?? [];
  if (first === undefined || rest === undefined) {
    throw usageError(`A field's key is a name, perhaps with [name] or [] behind it, got ${JSON.stringify(key)}.`);
  }
  return [first, ...[...rest.matchAll(/\[([^\]]*)\]/g)].map(([, name = ""]) => name)];
}

function put(container: Container, [step = "", ...rest]: readonly string[], value: unknown, key: string): void {
  const [next] = rest;
  const inner = next === undefined ? value : (existing(container, step) ?? (next === "" ? [] : {}));
  if (next !== undefined && (typeof inner !== "object" || inner === null || Array.isArray(inner) !== (next === ""))) {
    throw usageError(`The field ${JSON.stringify(key)} is given in two ways that exclude each other.`);
  }
  if (Array.isArray(container)) container.push(inner);
  // Not an assignment: `__proto__` would be one of the prototype.
  else Object.defineProperty(container, step, { value: inner, enumerable: true, configurable: true, writable: true });
  // It is a container: checked above.
  if (next !== undefined) put(inner as Container, rest, value, key);
}

function existing(container: Container, step: string): unknown {
  if (Array.isArray(container)) return undefined;
  return Object.hasOwn(container, step) ? container[step] : undefined;
}
