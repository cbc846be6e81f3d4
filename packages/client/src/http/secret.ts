import { InvalidArgumentError } from "../errors.ts";

/** Takes a secret out of a text that may be shown: servers and proxies echo what they were sent. */
export type Hide = (text: string) => string;

/** Headers without the secret. */
export function hideHeaders(headers: Headers, hide: Hide): Headers {
  return new Headers([...headers].map(([name, value]): [string, string] => [name, hide(value)]));
}

/** A complaint about an argument, without the secret: people mix up arguments. */
export function hideArgument(caught: unknown, hide: Hide): unknown {
  return caught instanceof InvalidArgumentError ? new InvalidArgumentError(hide(caught.message)) : caught;
}
