import { usageError } from "../command-error.ts";
import { missingAccount } from "../configuration.ts";
import type { ApiRequest, Settings } from "../connection.ts";

/**
 * Returns a value for each placeholder of a path.
 *
 * @throws {CommandError} if one is missing. Otherwise the client would fill in its own value.
 */
export function placesOf(
  path: string,
  { accountId, inboxIdentifier }: Pick<Settings, "accountId" | "inboxIdentifier">,
  places: ApiRequest["places"],
): Readonly<Record<string, string | number>> {
  const values = {
    ...(accountId !== undefined && { account_id: accountId }),
    ...(inboxIdentifier !== undefined && { inbox_identifier: inboxIdentifier }),
    ...places,
  };
  for (const [place, name = ""] of path.matchAll(/\{(\w+)\}/g)) {
    if (Object.hasOwn(values, name)) continue;
    if (name === "account_id") throw missingAccount();
    throw usageError(`The path has no value for ${place}. Write the value in its place.`);
  }
  // The command table has the right types: it is generated from the same document as the client.
  return values as Readonly<Record<string, string | number>>;
}
