import { setDocumentVersion } from "../../../spec-release/src/version/document-version.ts";
import { root } from "../root.ts";
import { sourceDisagreements } from "./disagreements.ts";
import { pendingChangesets } from "./pending-changesets.ts";
import { publicPackages } from "./public-packages.ts";
import { ReleaseError, run } from "./run.ts";

/**
 * Turns the pending changesets into versions and changelogs, and updates the API document, its released copy and all
 * generated files. With the name of a snapshot, the versions are `0.0.0-<name>-<time>`.
 *
 * @throws ReleaseError when a changeset is smaller than its change requires, or files disagree on the version.
 */
export async function versionPackages(snapshot?: string): Promise<void> {
  // Changesets would end with 1, which fails a workflow that has nothing to do.
  if (pendingChangesets(root).length === 0) return console.log("Nothing to release: no changeset is pending.");
  const before = new Map(publicPackages(root).map(({ name, version }) => [name, version]));
  await run(
    "turbo",
    "run",
    "build",
    "--filter=@wootkit/spec-release",
    "--filter=@wootkit/client",
    "--output-logs=errors-only",
  );
  await specRelease("check");
  await run("changeset", "version", ...(snapshot === undefined ? [] : ["--snapshot", snapshot]));
  await nameVersionInDocument();
  await run("turbo", "run", "generate", "--output-logs=errors-only");
  await specRelease("version");
  const disagreements = sourceDisagreements(root);
  if (disagreements.length > 0) throw new ReleaseError(disagreements.join("\n"));
  for (const { name, version } of publicPackages(root))
    if (version !== before.get(name)) console.log(`${name} ${before.get(name)} → ${version}`);
}

/** Writes the client's version into the source of the document. The released bundle is made from it. */
async function nameVersionInDocument(): Promise<void> {
  const client = publicPackages(root).find(({ name }) => name === "@wootkit/client");
  if (client) await setDocumentVersion("openapi/openapi.yaml", client.version, root);
}

function specRelease(command: string): Promise<void> {
  return run(process.execPath, "packages/spec-release/dist/main.js", command);
}
