import { version as versionFlag } from "@stricli/core";
import type { Context } from "./context.ts";
import { packageVersion } from "./package-version.ts";

/** `--version`: the version of this package. */
export const version = versionFlag<Context>({
  brief: "Print the version.",
  info: { getCurrentVersion: async () => packageVersion() },
});
