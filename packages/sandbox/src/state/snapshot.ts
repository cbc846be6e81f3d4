/** Everything that a sandbox knows, as JSON. */
export interface SandboxSnapshot {
  /** Counts up when the tables change so much that older snapshots make no sense any more. */
  readonly format: 1;
  readonly tables: Readonly<Record<string, unknown>>;
}

/** Whether something is a snapshot that this version of the package can restore. */
export function isSnapshot(value: unknown): value is SandboxSnapshot {
  return Object(value).format === 1 && typeof Object(value).tables === "object";
}
