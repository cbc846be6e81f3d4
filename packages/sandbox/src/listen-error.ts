/** A server that could not start, because of one of the options of `serve`. */
export class ListenError extends Error {
  override name = "ListenError";
  readonly option: "port" | "host";
  /** A sentence. */
  readonly problem: string;
  /** A sentence without its period, so that a command can add the name of its option. */
  readonly advice: string;

  constructor(option: "port" | "host", problem: string, advice: string, cause: unknown) {
    super(`${problem} ${advice}.`, { cause });
    this.option = option;
    this.problem = problem;
    this.advice = advice;
  }
}
