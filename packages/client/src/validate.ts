import { Check } from "./check/check.ts";
import type { ResponseCheck } from "./check/response-check.ts";
import { responses, routes, schemas } from "./generated/schemas.ts";
import type { Drift } from "./transport/errors.ts";

const check = new Check(schemas);

/**
 * Returns how the body of a successful response differs from the OpenAPI document. The list is empty if there is no
 * difference, or if the document lacks the operation.
 *
 * @param operation - The operationId, such as `listContactConversations`, or the method and path.
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
 * Makes the option `check` of a client, which compares each response with the OpenAPI document.
 *
 * @param report - Receives the differences and the operation, and the call continues. Without it, a call whose
 *   response differs rejects with a `ResponseFormatError`.
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
