/** Re-exported, so that the bundle has a separate file for `--sandbox` without the sandbox's own server. */
export { createSandbox } from "@wootkit/sandbox";
