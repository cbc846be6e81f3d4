import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { getReleasePlan } from "@changesets/get-release-plan";
import { getPackages } from "@manypkg/get-packages";

/** A published package and its versions. */
export interface PublishedPackage {
  readonly name: string;
  /** The address of its page: `changelog/client`. */
  readonly slug: string;
  /** The newest released version. Undefined before the first release. */
  readonly version: string | undefined;
  /** Its CHANGELOG.md without the title. Empty before the first release. */
  readonly changelog: string;
  /** The next version. Undefined if nothing is pending. */
  readonly next: NextVersion | undefined;
}

/** The version that a release would have now. */
export interface NextVersion {
  readonly version: string;
  /** The pending changesets of the package, in their authors' words. */
  readonly changes: readonly { readonly type: ChangeType; readonly summary: string }[];
}

/** The sizes of changes in Changesets, largest first. */
export const changeTypes = ["major", "minor", "patch"] as const;
export type ChangeType = (typeof changeTypes)[number];

const repository = fileURLToPath(new URL("../../", import.meta.resolve("@wootkit/openapi/openapi.json")));

/**
 * Lists the published packages of a workspace, sorted by name.
 *
 * @param root - The top folder of the workspace.
 */
export async function publishedPackages(root: string = repository): Promise<PublishedPackage[]> {
  const { packages } = await getPackages(root);
  const plan = await getReleasePlan(root);
  const published = packages.filter(({ packageJson }) => packageJson.private !== true);
  const found = await Promise.all(
    published.map(async ({ dir, packageJson: { name, version } }): Promise<PublishedPackage> => {
      const text = await changelogOf(dir);
      const release = plan.releases.find((one) => one.name === name && one.type !== "none");
      const changes = plan.changesets.flatMap(({ summary, releases }) =>
        releases.flatMap((one) => {
          const type = changeTypes.find((known) => known === one.type);
          return one.name === name && type ? [{ type, summary }] : [];
        }),
      );
      return {
        name,
        slug: `changelog/${name.replace(/^@[^/]*\//, "")}`,
        version: text === undefined ? undefined : version,
        changelog: (text ?? "").replace(/^# .*\n+/, "").trim(),
        next: release?.newVersion === undefined ? undefined : { version: release.newVersion, changes },
      };
    }),
  );
  return found.sort((a, b) => a.name.localeCompare(b.name));
}

/** Reads the changelog, which Changesets writes with the first release. */
async function changelogOf(folder: string): Promise<string | undefined> {
  try {
    return await readFile(join(folder, "CHANGELOG.md"), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
