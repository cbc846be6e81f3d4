/** Takes a secret out of a text that may be shown: servers and proxies echo what they were sent. */
export type Hide = (text: string) => string;

/** Headers without the secret. */
export function hideHeaders(headers: Headers, hide: Hide): Headers {
  return new Headers([...headers].map(([name, value]): [string, string] => [name, hide(value)]));
}

/** What was caught, without the secret: the same error where it does not contain it. */
export function hideCause(caught: unknown, hide: Hide): unknown {
  if (!(caught instanceof Error)) return caught === undefined ? caught : hide(String(caught));
  const { name, message, stack = "" } = caught;
  const cause = hideCause(caught.cause, hide);
  const shown = { name, message: hide(message), stack: hide(stack) };
  if (shown.message === message && shown.stack === stack && cause === caught.cause) return caught;
  return Object.assign(new Error("", { cause }), shown);
}
