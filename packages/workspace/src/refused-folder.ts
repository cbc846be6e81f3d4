import { readFileSync, statSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { root } from "./root.ts";

/** Returns the reason why npm can't install packages in a folder, or undefined if it can. The folder may be missing. */
export function refusedFolder(project: string): string | undefined {
  const path = relative(root, project);
  if (!path.startsWith("..") && !isAbsolute(path))
    return `${project} is in this clone. Give the folder of your own project.`;
  const stats = statSync(project, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) return `${project} is not a folder.`;
  const found = stats && foreignVersion(join(project, "package.json"));
  return (
    found &&
    `${project}/package.json has the version "${found}", which npm cannot read. Give a folder that npm manages, such as a new one.`
  );
}

/** Returns a version that only other package managers can read, such as `catalog:`. */
function foreignVersion(manifest: string): string | undefined {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(manifest, "utf8"));
  } catch {
    // It is missing, or npm reports what is wrong with it.
    return undefined;
  }
  const kinds = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
  const versions = kinds.flatMap((kind) => Object.values(Object(Object(content)[kind])));
  return versions.map(String).find((version) => /^(catalog|workspace|portal|patch):/.test(version));
}
