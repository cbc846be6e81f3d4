import { Session } from "node:inspector/promises";

/** Numbers of function calls. */
export interface Calls<Result> {
  readonly result: Result;
  /** Calls of functions of this package. */
  readonly own: number;
  /** Calls of functions of the TypeScript compiler. */
  readonly compiler: number;
}

/**
 * Counts function calls while a task runs. The counts don't depend on the speed or the load of the machine.
 */
export async function countCalls<Result>(work: () => Promise<Result>): Promise<Calls<Result>> {
  const session = new Session();
  session.connect();
  try {
    await session.post("Profiler.enable");
    await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
    const result = await work();
    const coverage = await session.post("Profiler.takePreciseCoverage");
    const callsIn = (pattern: RegExp): number =>
      coverage.result
        .filter(({ url }) => pattern.test(url))
        .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges[0]?.count ?? 0))
        .reduce((sum, count) => sum + count, 0);
    return {
      result,
      own: callsIn(/\/spec-release\/src\//),
      compiler: callsIn(/\/typescript\/lib\/typescript\.js$/),
    };
  } finally {
    session.disconnect();
  }
}
