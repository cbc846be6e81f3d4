import type { Values } from "./values.ts";

/** A parameter, the body, or a property of the body. */
export interface Part extends Values {
  /** `query page`, `path id`, `body`, `body message.content`. */
  readonly name: string;
  readonly required: boolean;
}
