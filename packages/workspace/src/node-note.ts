import { spawnSync } from "node:child_process";
import { basename, delimiter } from "node:path";
import semver from "semver";
import type { PublicPackage } from "./release/public-packages.ts";

/**
 * Returns a sentence that names the packages which want a newer Node, or undefined if no package does.
 *
 * @param version - The version of Node, such as `20.20.2`, if the user has one.
 */
export function nodeNote(
  packages: readonly Pick<PublicPackage, "name" | "manifest">[],
  version: string | undefined,
): string | undefined {
  if (version === undefined) return undefined;
  const wishes = packages.flatMap(({ name, manifest }) => {
    const range: unknown = Object(manifest.engines).node;
    return typeof range === "string" && !semver.satisfies(version, range) ? [`${name} (${range})`] : [];
  });
  if (wishes.length === 0) return undefined;
  const want = wishes.length === 1 ? "wants" : "want";
  return `You have Node ${version}. ${new Intl.ListFormat("en-US").format(wishes)} ${want} another version, and may fail in yours.`;
}

/**
 * Returns the version of the Node that the user runs, or undefined without a Node. Scripts of pnpm run on the Node of
 * this checkout, which is in front of it in the `PATH`.
 */
export function userNode(path: string = process.env.PATH ?? ""): string | undefined {
  const folders = path.split(delimiter).filter((folder) => basename(folder) !== ".bin");
  const env = { ...process.env, PATH: folders.join(delimiter) };
  const { stdout } = spawnSync("node", ["--version"], { env, encoding: "utf8" });
  return /^v(\S+)/.exec(stdout ?? "")?.[1];
}
