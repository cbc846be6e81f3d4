/** Re-exported, so that the bundle has one file for `--sandbox` and `wootkit sandbox`, without the server's own file. */
export { createSandbox } from "@wootkit/sandbox";
export { type RunningServer, startProblem, startServer } from "@wootkit/sandbox/start-server";
