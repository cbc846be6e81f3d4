/** The package as the command lines use it: in Node, it starts faster than `index.ts`. See build/bundle.ts. */
export { createSandbox } from "./sandbox.ts";
export { type RunningServer, startProblem, startServer } from "./start-server.ts";
