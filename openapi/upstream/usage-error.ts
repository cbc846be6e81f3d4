/** Something that the person at the command line can mend; the message says how. It is shown without a stack. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
