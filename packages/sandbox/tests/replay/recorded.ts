import { type Exchange, readRecordings } from "@wootkit/openapi/exchange";
import { routes } from "../../src/generated/routes.ts";
import { Router } from "../../src/http/router.ts";
import type { OperationId } from "../../src/rules/handlers.ts";
import { type ChatwootVersion, chatwootVersions } from "../../src/state/chatwoot-version.ts";

/** A recorded exchange of an operation that the document has. */
export interface Recorded extends Exchange {
  readonly id: OperationId;
  readonly version: ChatwootVersion;
}

// To the server PUT and PATCH are the same, but for a few operations; those exchanges belong to the operation all the same.
const router = new Router(routes, new Set());

/** Every recorded exchange of a release that the sandbox plays. What reaches no operation is none of them. */
export const recordings: readonly Recorded[] = chatwootVersions.flatMap((version) =>
  readRecordings(version).flatMap((exchange) => {
    const route = router.match(exchange.request.method, exchange.request.path)?.route;
    // The ids of the routes are those of the document.
    return route === undefined ? [] : [{ ...exchange, id: route.id as OperationId, version }];
  }),
);

/** Names an exchange: no other of its operation and release has the case. */
export function nameOf({ id, version, case: name }: Recorded): string {
  return `${id} ${version} ${name}`;
}

const known = new Map<string, readonly Recorded[]>();

/** The recorded exchanges of some operations of a release, in one account where it is told. */
export function recordingsOf(
  version: ChatwootVersion,
  ids: readonly OperationId[],
  account?: unknown,
): readonly Recorded[] {
  const key = [version, account, ...ids].join(" ");
  const found =
    known.get(key) ??
    recordings.filter(
      (other) =>
        other.version === version &&
        ids.includes(other.id) &&
        (account === undefined || other.request.params.account_id === account),
    );
  known.set(key, found);
  return found;
}
