/** The exit codes of the program. Ctrl-C ends it by a signal, which a shell reports as 130. */
export const exitCodes = {
  success: 0,
  /** The server refused or did not respond. For `upgrade`: a breaking change affects the user's code. */
  failure: 1,
  /** The command line or the configuration is wrong. */
  usage: 2,
} as const;
