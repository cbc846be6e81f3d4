import type { Stage } from "./stage.ts";

/** A part of the rehearsal. */
export interface Step {
  /** What it shows, such as "A field more is a minor version". */
  readonly name: string;
  /**
   * Does it and checks what came of it.
   *
   * @returns lines on what was seen, for the log.
   * @throws AssertionError when something else was expected.
   */
  run(stage: Stage): Promise<readonly string[]>;
}
