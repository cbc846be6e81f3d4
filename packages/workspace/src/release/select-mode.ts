import { appendFile } from "node:fs/promises";
import { root } from "../root.ts";
import { pendingChangesets } from "./pending-changesets.ts";
import { planPublish } from "./publish-plan.ts";

/** What a push to `main` asks for. */
export type Mode = "version" | "publish" | "none";

/** Chooses: changesets wait → raise the versions; the registry lacks a version → publish; else nothing. */
export async function selectMode(): Promise<Mode> {
  if (pendingChangesets(root).length > 0) return "version";
  return (await planPublish()).plan.length > 0 ? "publish" : "none";
}

/** Prints the mode, and gives it to the steps of a GitHub workflow where one runs this. */
export async function reportMode(): Promise<void> {
  const mode = await selectMode();
  console.log(`mode=${mode}`);
  if (process.env.GITHUB_OUTPUT) await appendFile(process.env.GITHUB_OUTPUT, `mode=${mode}\n`);
}
