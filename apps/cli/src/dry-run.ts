/** Thrown instead of sending a request that `--dry-run` has printed. It ends a command with 0 and no message. */
export class DryRun extends Error {
  override name = "DryRun";

  constructor() {
    super("The request was printed and not sent.");
  }
}

/** Returns the error that ended a dry run, which the client has wrapped in its own. Undefined for any other error. */
export function dryRunIn(error: unknown): DryRun | undefined {
  if (error instanceof DryRun) return error;
  return error instanceof Error && error.cause instanceof DryRun ? error.cause : undefined;
}
