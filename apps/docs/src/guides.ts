/** The hand-written pages, in reading order. */
export const guides = ["index", "quick-start", "errors", "testing", "sandbox"] as const;
