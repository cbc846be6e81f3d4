/** A call of an operation with one tool. */
export interface Sample {
  readonly tool: "curl" | "TypeScript" | "CLI";
  /** The language of the text, for a code block. */
  readonly lang: "sh" | "ts";
  readonly text: string;
}
