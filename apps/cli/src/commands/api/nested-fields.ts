import { usageError } from "../../command-error.ts";

/** A field. Its key is as typed, such as `key[sub][]`. */
export interface Field {
  readonly key: string;
  readonly value: unknown;
}

type Container = Record<string, unknown> | unknown[];

/**
 * Builds an object from fields: `a[b]=1` makes `{ a: { b: 1 } }`, and `a[]=1` makes `{ a: [1] }`.
 *
 * @throws {CommandError} if a key is malformed, or if two fields contradict each other.
 */
export function nestedFields(fields: readonly Field[]): Readonly<Record<string, unknown>> {
  const root: Record<string, unknown> = {};
  for (const { key, value } of fields) put(root, pathOf(key), value, key);
  return root;
}

function pathOf(key: string): readonly string[] {
  const [, first, rest] = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(key) ?? [];
  if (first === undefined || rest === undefined) {
    throw usageError(`A field's key must be name, name[sub] or name[], got ${JSON.stringify(key)}.`);
  }
  return [first, ...[...rest.matchAll(/\[([^\]]*)\]/g)].map(([, name = ""]) => name)];
}

function put(container: Container, [step = "", ...rest]: readonly string[], value: unknown, key: string): void {
  const [next] = rest;
  const inner = next === undefined ? value : (existing(container, step) ?? (next === "" ? [] : {}));
  if (next !== undefined && (typeof inner !== "object" || inner === null || Array.isArray(inner) !== (next === ""))) {
    throw usageError(`The field ${JSON.stringify(key)} contradicts another field.`);
  }
  if (Array.isArray(container)) container.push(inner);
  // An assignment to `__proto__` would set the prototype.
  else Object.defineProperty(container, step, { value: inner, enumerable: true, configurable: true, writable: true });
  // The check above ensures a container.
  if (next !== undefined) put(inner as Container, rest, value, key);
}

function existing(container: Container, step: string): unknown {
  if (Array.isArray(container)) return undefined;
  return Object.hasOwn(container, step) ? container[step] : undefined;
}
