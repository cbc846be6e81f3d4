import type { Hide } from "./secret.ts";

/** What was caught, without the secret: the same thing where it does not contain it. */
export function hideCause(caught: unknown, hide: Hide): unknown {
  let changed = false;
  const put = (value: unknown, instead: string) => {
    changed ||= value !== instead;
    return instead;
  };
  const copyOf = (value: unknown, depth: number): unknown => {
    if (typeof value === "string") return put(value, hide(value));
    if (Object(value) !== value) return value;
    const thrown = value instanceof Error;
    const list = Array.isArray(value);
    // Others hang whole requests on their errors, headers and all: only what is plain stays, and no chain without an end.
    if (!(thrown || list || Object.getPrototypeOf(value) === Object.prototype) || depth > 9) {
      return put(value, typeof value);
    }
    // Of these an error shows more than of its own properties; what is none has none of them, or shows them anyway.
    const { name, message, stack, cause, errors } = value as AggregateError;
    const own = Object.entries(thrown ? { ...value, name, message, stack, cause, errors } : Object(value));
    const copies = own.map(([key, inner]) => [put(key, hide(key)), copyOf(inner, depth + 1)] as const);
    const copy = thrown ? new Error() : list ? [] : {};
    return Object.assign(copy, Object.fromEntries(copies.filter(([, inner]) => inner !== undefined)));
  };
  try {
    const copy = copyOf(caught, 0);
    return changed ? copy : caught;
  } catch {
    // A getter of somebody's error class that throws.
    return undefined;
  }
}
