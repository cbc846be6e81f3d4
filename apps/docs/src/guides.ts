/** The pages that are written by hand, in the order in which they are read. */
export const guides = ["index", "quick-start", "errors"] as const;
