import assert from "node:assert/strict";
import { assertPublished, assertVersionsAgree } from "./agreement.ts";
import type { Stage } from "./stage.ts";

/** What a release did to the client. */
export interface ClientRelease {
  readonly before: string;
  readonly after: string;
  /** Its part of the changelog, without the heading. */
  readonly changelog: string;
}

/** Takes an edited description all the way to a published client, with the commands that CONTRIBUTING.md names. */
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
  // The command line names the client's version exactly, so a newer client reaches its users with a newer command line.
  for (const name of ["@wootkit/client", "@wootkit/cli"])
    assert.ok(published.includes(name), `a new version of ${name}`);
  const version = after["@wootkit/client"] ?? "";
  const [, changelog = ""] =
    new RegExp(`^## ${version}\n(.*?)(?=^## |$(?![^]))`, "ms").exec(await stage.read("packages/client/CHANGELOG.md")) ??
    [];
  return { before: before["@wootkit/client"] ?? "", after: version, changelog };
}

/** The next minor version: what an addition asks for, and below 1.0 a breaking change too. */
export function nextMinor(version: string): string {
  const [major, minor] = version.split(".");
  return `${major}.${Number(minor) + 1}.0`;
}
