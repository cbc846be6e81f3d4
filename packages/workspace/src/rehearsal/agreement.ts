import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readFromTarball, sourceDisagreements } from "../release/disagreements.ts";
import type { Stage } from "./stage.ts";

/** Asserts, before publishing, that every file that names a version names the one in `package.json`. */
export function assertVersionsAgree(stage: Stage): void {
  assert.deepEqual(sourceDisagreements(stage.folder), [], "every file was expected to name the same version");
}

/** Asserts that the registry serves the copy's versions, git has their tags, and the client contains its document. */
export async function assertPublished(stage: Stage, names: readonly string[]): Promise<void> {
  const versions = stage.versions();
  const head = (await stage.git("rev-parse", "HEAD")).trim();
  for (const name of names) {
    const { latest, tarball } = await served(stage, name);
    assert.equal(latest, versions[name], `the registry's latest ${name}`);
    const tagged = (await stage.git("rev-list", "-1", `${name}@${versions[name]}`)).trim();
    assert.equal(tagged, head, `the commit that the tag ${name}@${versions[name]} points to`);
    if (name !== "@wootkit/client") continue;
    const document = await readFromTarball(tarball, "dist/openapi.json");
    assert.equal(JSON.parse(document).info.version, versions[name], "info.version in the published client");
    assert.equal(document, await stage.read("openapi/released/openapi.json"), "the document in the published client");
  }
}

/** Gets the newest version of a package and its tarball from the registry, and checks the tarball's integrity. */
export async function served(stage: Stage, name: string): Promise<{ latest: string; tarball: string; sha256: string }> {
  const response = await fetch(`${stage.registry.url}${name.replace("/", "%2f")}`);
  assert.equal(response.status, 200, `the registry's status for ${name}`);
  const { "dist-tags": tags, versions } = Object(await response.json());
  const { dist } = versions[tags.latest];
  const bytes = Buffer.from(await (await fetch(dist.tarball)).arrayBuffer());
  assert.equal(digest("sha512", bytes), dist.integrity, `the integrity of ${name}@${tags.latest}`);
  const tarball = join(stage.project, `${name.replace(/\W/g, "-")}-${tags.latest}.tgz`);
  await writeFile(tarball, bytes);
  return { latest: tags.latest, tarball, sha256: digest("sha256", bytes) };
}

function digest(algorithm: string, bytes: Buffer): string {
  return `${algorithm}-${createHash(algorithm).update(bytes).digest("base64")}`;
}
