import { access } from "node:fs/promises";
import path from "node:path";
import { documentVersion } from "./document-version.ts";
import type { Release } from "./release.ts";

/** The version of the last release's document; undefined before the first release. */
export async function releasedVersion({ cwd, released, document }: Release): Promise<string | undefined> {
  const file = path.resolve(cwd, released ?? document);
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  return isThere ? documentVersion(file, cwd) : undefined;
}

/** One sentence for each document whose version differs from the package's. Empty when all agree. */
export async function releasedDisagreements(release: Release): Promise<string[]> {
  const { cwd, document, released, package: followed } = release;
  const found = [
    [document, documentVersion(document, cwd)],
    ...(released === undefined ? [] : [[released, await releasedVersion(release)]]),
  ];
  return found.flatMap(([file, version]) => {
    if (version === followed.version) return [];
    const state = version === undefined ? "doesn't exist" : `has version ${version}`;
    return [`${file} ${state}, but ${followed.name} is ${followed.version}.`];
  });
}
