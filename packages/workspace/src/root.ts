import { fileURLToPath } from "node:url";

/** The top folder of the checkout, without a trailing slash. */
export const root: string = fileURLToPath(new URL("../../..", import.meta.url)).replace(/\/$/, "");

/** The environment for child processes: no telemetry, no update notices. */
export const quietEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  REDOCLY_TELEMETRY: "off",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  TURBO_TELEMETRY_DISABLED: "1",
};
