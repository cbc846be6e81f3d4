import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packRelease } from "./pack-packages.ts";
import { run } from "./run.ts";

/** Packs the versions that the registry lacks, publishes exactly these files, and tags them in git. */
export async function publishPackages(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "wootkit-release-"));
  try {
    const releases = await packRelease(folder);
    if (releases.length === 0) return console.log("Nothing to publish: the registry has every version.");
    await run("changeset", "publish", "--from-pack-dir", folder);
    for (const { name, version } of releases) console.log(`Published and tagged ${name}@${version}.`);
    console.log("To share the tags: git push --follow-tags");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
