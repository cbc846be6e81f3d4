/** Takes a secret out of a text that may be shown: servers and proxies echo what they were sent. */
export type Hide = (text: string) => string;

/** Headers without the secret. */
export function hideHeaders(headers: Headers, hide: Hide): Headers {
  return new Headers([...headers].map(([name, value]): [string, string] => [name, hide(value)]));
}

/** What was caught, without the secret: the same error where it does not contain it. */
export function hideCause(caught: unknown, hide: Hide, depth = 0): unknown {
  const inner = (value: unknown) => hideCause(value, hide, depth + 1);
  if (typeof caught === "string") return hide(caught);
  if (Array.isArray(caught)) {
    const hidden = caught.map(inner);
    return hidden.every((value, index) => value === caught[index]) ? caught : hidden;
  }
  if (Object(caught) !== caught) return caught;
  // Others hang whole requests on their errors, headers and all: only what is plain stays, and no chain without an end.
  if (!(caught instanceof Error) || depth > 9) return typeof caught;
  const { name, message, stack, cause } = caught;
  const { errors } = caught as { errors?: unknown };
  const own = Object.entries({ ...caught, name, message, stack, cause, errors });
  const hidden = own.map(([key, value]) => [key, inner(value)] as const);
  if (hidden.every(([, value], index) => value === own[index]?.[1])) return caught;
  return Object.assign(new Error(), Object.fromEntries(hidden.filter(([, value]) => value !== undefined)));
}
