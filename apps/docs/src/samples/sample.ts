/** How to call an operation with one tool. */
export interface Sample {
  readonly tool: "curl" | "TypeScript" | "CLI";
  /** The language of the text, as a code block names it. */
  readonly lang: "sh" | "ts";
  readonly text: string;
}
