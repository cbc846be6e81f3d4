/** The exit codes of the program. */
export const exitCodes = {
  success: 0,
  /** The server refused, or its response is unusable. For `upgrade`: a breaking change affects the user's code. */
  failure: 1,
  /** The command line or the configuration is wrong. */
  usage: 2,
  /** No token is configured, or the server refuses it. */
  notSignedIn: 3,
  /** The server does not have the object, or the command found no match. */
  notFound: 4,
  /** The server's rate limit is exceeded. */
  rateLimited: 5,
  /** There is no complete response: no connection, TLS failed, or the time limit was exceeded. */
  network: 6,
  /**
   * A long command that Ctrl-C stopped, and that said how to go on. Other commands end by the signal, which a shell
   * reports with the same number.
   */
  interrupted: 130,
} as const;
