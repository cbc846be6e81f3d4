import { appendFile } from "node:fs/promises";
import { root } from "../root.ts";
import { pendingChangesets } from "./pending-changesets.ts";
import { planPublish } from "./publish-plan.ts";

/** The next step of a release after a push to `main`. */
export type Mode = "version" | "publish" | "none";

/** Selects `version` when changesets are pending, `publish` when the registry lacks a version, otherwise `none`. */
export async function selectMode(): Promise<Mode> {
  if (pendingChangesets(root).length > 0) return "version";
  return (await planPublish()).plan.length > 0 ? "publish" : "none";
}

/** Prints the mode. In a GitHub workflow, it also becomes an output of the step. */
export async function reportMode(): Promise<void> {
  const mode = await selectMode();
  console.log(`mode=${mode}`);
  if (process.env.GITHUB_OUTPUT) await appendFile(process.env.GITHUB_OUTPUT, `mode=${mode}\n`);
}
