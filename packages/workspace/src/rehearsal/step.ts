import type { Stage } from "./stage.ts";

/** A part of the rehearsal. */
export interface Step {
  /** A statement that the step proves, such as "An added field is a minor version". */
  readonly name: string;
  /**
   * Performs the step and checks the result.
   *
   * @returns lines for the log.
   * @throws AssertionError when the result is not the expected one.
   */
  run(stage: Stage): Promise<readonly string[]>;
}
