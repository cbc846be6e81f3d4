import { access, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { readChangesets } from "@changesets/read";
import { parseDocument } from "yaml";
import type { Bump } from "../diff/spec-diff.ts";
import { UsageError } from "../usage-error.ts";
import { noChangesets } from "./changeset-file.ts";
import { largest } from "./required-bump.ts";

/** The release of a package that the pending changesets ask for. */
export interface PendingRelease {
  /** The largest bump; `none` when no changeset names the package. */
  readonly bump: Bump;
  /** Whether one of them says **Breaking**, as below 1.0 the bump alone doesn't. */
  readonly saysBreaking: boolean;
}

/**
 * Reads the changesets of a workspace.
 *
 * @throws {UsageError} when there is no `.changeset` folder, or a changeset in it can't be parsed.
 */
export async function readPendingReleases(root: string): Promise<(packageName: string) => PendingRelease> {
  await access(path.join(root, ".changeset")).catch(() => {
    throw noChangesets(root);
  });
  const changesets = await readChangesets(root).catch(async (error: unknown) => {
    const reason = error instanceof Error ? error.message.split("\n", 2).join(" ") : String(error);
    throw new UsageError(`${(await brokenChangeset(root)) ?? "A changeset in .changeset"} can't be read: ${reason}`);
  });
  return (packageName) => {
    const own = changesets.flatMap(({ releases, summary }) =>
      releases.filter(({ name }) => name === packageName).map(({ type }) => ({ type, summary })),
    );
    return {
      bump: largest(own.map(({ type }) => type)),
      saysBreaking: own.some(({ summary }) => summary.includes("**Breaking**")),
    };
  };
}

/** The first changeset whose front matter is not YAML. The errors of Changesets don't name the file. */
async function brokenChangeset(root: string): Promise<string | undefined> {
  const folder = path.join(root, ".changeset");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md") && name !== "README.md").sort();
  for (const name of names) {
    const [, head] =
      /^\s*---\r?\n([\s\S]*?)\r?\n---\s*(?:\r?\n|$)/.exec(await readFile(path.join(folder, name), "utf8")) ?? [];
    if (head === undefined || parseDocument(head).errors.length > 0) return `.changeset/${name}`;
  }
  return undefined;
}
