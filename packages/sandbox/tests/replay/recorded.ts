import { type Exchange, readRecordings } from "@wootkit/openapi/exchange";
import { packedRoutes } from "../../src/generated/routes.ts";
import { Router } from "../../src/http/router.ts";
import type { OperationId } from "../../src/rules/handlers.ts";
import { type ChatwootVersion, chatwootVersions } from "../../src/state/chatwoot-version.ts";
import { replayed } from "./replayed.ts";

/** A recorded exchange of an operation in the document. */
export interface Recorded extends Exchange {
  readonly id: OperationId;
  readonly version: ChatwootVersion;
}

// Accepts PUT everywhere: refused requests also belong to their operation.
const router = new Router(packedRoutes);

const isReplayed: ReadonlySet<string> = replayed;

/** The recorded exchanges of all releases that the sandbox emulates, with the operations that are replayed. */
export const recordings: readonly Recorded[] = chatwootVersions.flatMap((version) =>
  readRecordings(version).flatMap((exchange) => {
    const route = router.match(exchange.request.method, exchange.request.path)?.route;
    // The routes are generated from the document.
    return route === undefined || !isReplayed.has(route.id)
      ? []
      : [{ ...exchange, id: route.id as OperationId, version }];
  }),
);

/** Returns a unique name of an exchange. */
export function nameOf({ id, version, case: name }: Recorded): string {
  return `${id} ${version} ${name}`;
}

const known = new Map<string, readonly Recorded[]>();

/** Returns the recorded exchanges of some operations of a release, optionally in one account. */
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
