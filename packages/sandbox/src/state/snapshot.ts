/** All data of a sandbox, as JSON. */
export interface SandboxSnapshot {
  /** Increased when older snapshots can't be read anymore. */
  readonly format: 1;
  readonly tables: Readonly<Record<string, unknown>>;
}

/** Whether a value is a snapshot that this version of the package can restore. */
export function isSnapshot(value: unknown): value is SandboxSnapshot {
  return Object(value).format === 1 && typeof Object(value).tables === "object";
}
