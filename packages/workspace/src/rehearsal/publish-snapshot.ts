import assert from "node:assert/strict";
import { join } from "node:path";
import type { Step } from "./step.ts";

/** A snapshot reaches only users who ask for it. */
export const publishSnapshot: Step = {
  name: "A snapshot has its own tag, and does not touch `latest` or git",
  async run(stage) {
    const released = stage.versions();
    const tags = await stage.git("tag");
    await stage.pnpm("changeset", "add", "--patch", "@wootkit/client", "--message", "Try something");
    await stage.commit("Try something");
    const folder = join(stage.project, "packed-snapshot");
    await stage.pnpm("release:snapshot", "trial", folder);
    await stage.pnpm("exec", "changeset", "publish", "--from-pack-dir", folder, "--no-git-tag");

    const { "dist-tags": served } = Object(await (await fetch(`${stage.registry.url}@wootkit%2fclient`)).json());
    assert.match(served.trial, /^0\.0\.0-trial-\d{14}$/, "the version under the snapshot's tag");
    assert.equal(served.latest, released["@wootkit/client"], "the version under `latest`");
    assert.equal(await stage.git("tag"), tags, "the tags in git");
    return [`@wootkit/client ${served.trial}`];
  },
};
