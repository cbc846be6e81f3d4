/** What the program needs of the sandbox: a file of its own, which is loaded only for `--sandbox`. */
export { createSandbox } from "@wootkit/sandbox";
