import { Check } from "./check/check.ts";
import type { ResponseCheck } from "./check/response-check.ts";
import { responses, routes, schemas } from "./generated/schemas.ts";
import type { Drift } from "./transport/errors.ts";

const check = new Check(schemas);

/**
 * How the body of an operation's success differs from the specification: an empty list when it doesn't.
 *
 * @param operation - The operationId, such as `listContactConversations`, or the method and path of the operation. For one that the
 *   specification lacks the list is empty.
 * @param body - The parsed JSON.
 *
 * @example
 * import { driftOf } from "@wootkit/client/validate";
 *
 * for (const { path, message } of driftOf("listContactConversations", { payload: [] })) console.log(path, message);
 */
export function driftOf(operation: string, body: unknown): Drift[] {
  const schema = responses[routes[operation] ?? operation];
  return schema ? check.drift(schema, body) : [];
}

/**
 * The option `check` of a client: compares each response with the specification.
 *
 * @param report - Takes the differences and the operation, and the call goes on. Without it a call whose response differs rejects with a
 *   `ResponseFormatError`.
 *
 * @example
 * import { createClient } from "@wootkit/client";
 * import { responseCheck } from "@wootkit/client/validate";
 *
 * const chatwoot = createClient({ check: responseCheck() });
 */
export function responseCheck(report?: (drift: readonly Drift[], operation: string) => void): ResponseCheck {
  return { driftOf, report };
}

export type { Drift, ResponseCheck };
