/** A command that can't be done as it was asked for; its message says what to ask for instead. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
