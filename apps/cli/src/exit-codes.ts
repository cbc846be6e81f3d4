/** What the program ends with. An interrupted one (Ctrl-C) ends by its signal, which a shell shows as 130. */
export const exitCodes = {
  success: 0,
  /** The server said no, or nothing; for `upgrade`: a breaking change touches the person's code. */
  failure: 1,
  /** What was typed or configured cannot be right. */
  usage: 2,
} as const;
