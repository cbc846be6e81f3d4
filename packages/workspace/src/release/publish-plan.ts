import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./run.ts";

/** The releases that Changesets is going to publish, in groups, one group after the other. */
export interface PublishPlan {
  readonly plan: readonly (readonly Release[])[];
}

/** A package version that the registry lacks. */
export interface Release {
  readonly kind: "publish" | "tag-only";
  readonly name: string;
  readonly version: string;
}

/** A release with its packed file. */
export interface PackedRelease extends Release {
  readonly tarball: { readonly path: string; readonly integrity: string };
}

/** Finds the versions that the registry lacks. */
export async function planPublish(): Promise<PublishPlan> {
  const folder = await mkdtemp(join(tmpdir(), "wootkit-plan-"));
  try {
    await run("changeset", "publish-plan", "--output", join(folder, "plan.json"));
    return JSON.parse(await readFile(join(folder, "plan.json"), "utf8"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads the plan from a folder of packed files. */
export async function readPackedPlan(packFolder: string): Promise<PublishPlan> {
  return JSON.parse(await readFile(join(packFolder, "publish-plan.json"), "utf8"));
}

/** The releases of a plan that have a packed file. */
export function plannedReleases({ plan }: PublishPlan): PackedRelease[] {
  return plan.flat().filter((release): release is PackedRelease => release.kind === "publish" && "tarball" in release);
}
