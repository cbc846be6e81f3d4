import { refuse } from "./argument.ts";

/**
 * Checks that an address is below `baseUrl`, because the token must go nowhere else. A segment of dots, an empty
 * segment or an unfilled placeholder would lead to a path that the caller did not mean.
 *
 * @throws {InvalidArgumentError} when the address is outside `baseUrl` or its path is ambiguous.
 */
export function guardAddress(baseUrl: string, url: string): void {
  const given = url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url;
  const [path = ""] = given.split("?");
  const isWithin = given !== url && path.startsWith("/");
  if (isWithin && !/[\s#]/.test(given) && !/[\\{}]|\/(\/|(\.|%2e)+(\/|$))/i.test(path)) return;
  throw refuse("path", 'plain, such as "/api/v1/profile"', given);
}
