import type { Hide } from "../http/secret.ts";
import type { ClientOptions } from "../options.ts";
import { driftOf } from "../validate.ts";

/** How many differences a message has: a whole page of odd things would make one that nobody reads. */
const shown = 10;

/** Tells a callback how an answer differs from the specification, or answers it in words where there is none. */
export function reportDrift(
  validate: ClientOptions["validate"],
  operation: string,
  body: unknown,
  hide: Hide,
): string | undefined {
  const drift = driftOf(operation, body).map(({ path, message }) => ({ path: hide(path), message: hide(message) }));
  if (drift.length === 0) return undefined;
  if (typeof validate === "function") {
    validate(drift, operation);
    return undefined;
  }
  const more = drift.length > shown ? ` and ${drift.length - shown} more` : "";
  const first = drift.slice(0, shown).map(({ path, message }) => `${path} ${message}`);
  return `not as the specification says: ${first.join("; ")}${more}`;
}
