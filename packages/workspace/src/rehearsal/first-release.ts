import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pendingChangesets } from "../release/pending-changesets.ts";
import { plannedReleases, readPackedPlan } from "../release/publish-plan.ts";
import { assertPublished, assertVersionsAgree, served } from "./agreement.ts";
import type { Step } from "./step.ts";

/** Turns the pending changesets of the checkout into versions. */
export const raiseVersions: Step = {
  name: "Pending changesets become versions and changelogs that agree",
  async run(stage) {
    // Unfinished work may still lack its changeset. It is rehearsed anyway.
    await stage.pnpm("spec-release", "changeset");
    await stage.git("commit", "--all", "--allow-empty", "--quiet", "--message", "Follow the document");
    const pending = pendingChangesets(stage.folder).length;
    // Right after a release nothing is pending. The current versions are still published, as the registry is empty.
    if (pending === 0) {
      assert.match(await stage.pnpm("version-packages"), /Nothing to release/);
      return ["No changeset is pending; the versions stay."];
    }
    assert.match(await stage.pnpm("release:mode"), /^mode=version$/m);
    const plan = join(stage.project, "plan.json");
    await stage.pnpm("exec", "changeset", "status", "--output", plan);
    const { releases } = JSON.parse(await readFile(plan, "utf8"));
    await stage.pnpm("version-packages");
    const versions = stage.versions();
    for (const { name, newVersion, type } of releases)
      if (type !== "none") assert.equal(versions[name], newVersion, `the version of ${name}`);
    assert.deepEqual(pendingChangesets(stage.folder), [], "no changeset was expected to remain");
    assertVersionsAgree(stage);
    await stage.commit("Version packages");
    return [
      `${pending} changesets: ${Object.entries(versions)
        .map((pair) => pair.join(" "))
        .join(", ")}`,
    ];
  },
};

/** Packs and publishes in two steps, as the workflow's two jobs do. */
export const publishAll: Step = {
  name: "The registry serves exactly the packed files",
  async run(stage) {
    assert.match(await stage.pnpm("release:mode"), /^mode=publish$/m);
    const folder = join(stage.project, "packed");
    await stage.pnpm("release:pack", folder);
    const releases = plannedReleases(await readPackedPlan(folder));
    const names = Object.keys(stage.versions());
    assert.deepEqual(releases.map(({ name }) => name).sort(), names.sort(), "the packed packages");
    await stage.pnpm("exec", "changeset", "publish", "--from-pack-dir", folder);
    for (const { name, tarball } of releases)
      assert.equal((await served(stage, name)).sha256, tarball.integrity, `the served ${name}, by its SHA-256`);
    await assertPublished(stage, names);
    assert.match(await stage.pnpm("release:mode"), /^mode=none$/m);
    return [`${names.length} packages packed, published and tagged; nothing is left to do`];
  },
};
