/** Takes a secret out of a text that may be shown: servers and proxies echo what they were sent. */
export type Hide = (text: string) => string;

/** Headers without the secret. */
export function hideHeaders(headers: Headers, hide: Hide): Headers {
  return new Headers([...headers].map(([name, value]): [string, string] => [name, hide(value)]));
}

/** What was caught, without the secret: the same thing where it does not contain it. */
export function hideCause(caught: unknown, hide: Hide, depth = 0): unknown {
  if (typeof caught === "string") return hide(caught);
  if (Object(caught) !== caught) return caught;
  const thrown = caught instanceof Error;
  const plain = Array.isArray(caught) || Object.getPrototypeOf(caught) === Object.prototype;
  // Others hang whole requests on their errors, headers and all: only what is plain stays, and no chain without an end.
  if (!(thrown || plain) || depth > 9) return typeof caught;
  // Of these an error shows more than of its own properties; what is none has none of them, or shows them anyway.
  const { name, message, stack, cause, errors } = caught as AggregateError;
  const own = Object.entries(thrown ? { ...caught, name, message, stack, cause, errors } : Object(caught));
  const hidden = own.map(([key, value]) => [hide(key), hideCause(value, hide, depth + 1)] as const);
  if (hidden.every(([key, value], index) => key === own[index]?.[0] && value === own[index]?.[1])) return caught;
  const copy = thrown ? new Error() : Array.isArray(caught) ? [] : {};
  return Object.assign(copy, Object.fromEntries(hidden.filter(([, value]) => value !== undefined)));
}
