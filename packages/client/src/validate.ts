import { answers, schemas } from "./generated/schemas.ts";
import type { Drift } from "./options.ts";
import { Check } from "./validate/check.ts";

const check = new Check(schemas);

/**
 * How the body of an operation's successful answer differs from the specification: nothing, when it doesn't. The client calls this itself
 * with the option `validate`.
 *
 * @param operation - The operationId, such as `listContactConversations`. Of one that the specification lacks nothing is said.
 * @param body - The parsed JSON.
 *
 * @example
 * import { driftOf } from "@wootkit/client/validate";
 *
 * for (const { path, message } of driftOf("listContactConversations", { payload: [] })) console.log(path, message);
 */
export function driftOf(operation: string, body: unknown): Drift[] {
  const schema = answers[operation];
  return schema ? check.drift(schema, body) : [];
}

export type { Drift };
