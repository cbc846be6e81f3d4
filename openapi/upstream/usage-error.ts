/** A mistake of the user. The message says how to fix it, and is shown without a stack. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
