import assert from "node:assert/strict";
import { assertPublished, assertVersionsAgree } from "./agreement.ts";
import type { Stage } from "./stage.ts";

/** A release of the client. */
export interface ClientRelease {
  readonly before: string;
  readonly after: string;
  /** The release's section of the changelog, without the heading. */
  readonly changelog: string;
}

/** Publishes a client from an edited document, with the commands that CONTRIBUTING.md names. */
export async function followEdit(stage: Stage, message: string): Promise<ClientRelease> {
  const before = stage.versions();
  await stage.pnpm("generate");
  await stage.pnpm("spec-release", "changeset");
  await stage.pnpm("spec-release", "check");
  await stage.commit(message);
  await stage.pnpm("version-packages");
  assertVersionsAgree(stage);
  await stage.commit("Version packages");
  await stage.pnpm("release");
  const after = stage.versions();
  const published = Object.keys(after).filter((name) => after[name] !== before[name]);
  await assertPublished(stage, published);
  // The CLI depends on an exact version of the client, so a newer client needs a newer CLI.
  for (const name of ["@wootkit/client", "@wootkit/cli"])
    assert.ok(published.includes(name), `a new version of ${name}`);
  const version = after["@wootkit/client"] ?? "";
  const [, changelog = ""] =
    new RegExp(`^## ${version}\n(.*?)(?=^## |$(?![^]))`, "ms").exec(await stage.read("packages/client/CHANGELOG.md")) ??
    [];
  return { before: before["@wootkit/client"] ?? "", after: version, changelog };
}

/** The next minor version. An addition requires it, and below 1.0 a breaking change too. */
export function nextMinor(version: string): string {
  const [major, minor] = version.split(".");
  return `${major}.${Number(minor) + 1}.0`;
}
