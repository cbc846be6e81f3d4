import { Check, type SchemaDrift } from "./check/check.ts";
import type { Difference, ResponseCheck } from "./check/response-check.ts";
import type { CheckedSchema } from "./check/schema.ts";
import { responses, routes, schemas } from "./generated/schemas.ts";
import type { Drift } from "./transport/errors.ts";

const check = new Check(schemas);

/** How many differences a message names. All differences of a page would be too long to read. */
const named = 10;

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

/** The schemas to compare JSON with. */
export interface Schemas {
  /** The schemas that others refer to, by name: `components.schemas` of an OpenAPI document. */
  readonly schemas: Readonly<Record<string, CheckedSchema>>;
  /**
   * Shows a value in messages, for example without its contents.
   * @default strings are quoted
   */
  readonly shown?: (value: unknown) => string;
}

/**
 * Returns how JSON differs from a schema of another document, such as `openapi.json` for one version of Chatwoot.
 *
 * @example
 * import { schemaDrift } from "@wootkit/client/validate";
 *
 * const label = { type: "object", required: ["id"], properties: { id: { type: "integer" } } };
 * for (const { path, kind } of schemaDrift(label, { id: "1" }, { schemas: {} })) console.log(path, kind);
 */
export function schemaDrift(schema: CheckedSchema, body: unknown, { schemas: named, shown }: Schemas): SchemaDrift[] {
  return new Check(named, shown).differences(schema, body);
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
  return {
    compare(operation, body) {
      const drift = driftOf(operation, body);
      if (drift.length === 0) return undefined;
      if (!report) return { what: inWords(drift), drift };
      report(drift, operation);
      return undefined;
    },
  };
}

function inWords(drift: readonly Drift[]): string {
  const more = drift.length > named ? ` and ${drift.length - named} more` : "";
  const first = drift.slice(0, named).map(({ path, message }) => `${path} ${message}`);
  return `it differs from the OpenAPI document: ${first.join("; ")}${more}`;
}

export type { CheckedSchema, Difference, Drift, ResponseCheck, SchemaDrift };
