/** The steps of a release, for `package.json` and the workflows: CONTRIBUTING.md says when to take which. */
import { packPackages } from "./pack-packages.ts";
import { publishPackages } from "./publish-packages.ts";
import { publishSnapshot } from "./publish-snapshot.ts";
import { ReleaseError } from "./release-error.ts";
import { reportMode } from "./select-mode.ts";
import { versionPackages } from "./version-packages.ts";

const commands: Readonly<Record<string, (argument: string | undefined) => Promise<unknown>>> = {
  mode: reportMode,
  version: () => versionPackages(),
  pack: (folder) => packPackages(needed(folder, "a folder for the tarballs")),
  publish: publishPackages,
  snapshot: (name) => publishSnapshot(needed(name, "a name for the snapshot")),
};

const [name = "", argument] = process.argv.slice(2);
try {
  const command = commands[name];
  if (!command)
    throw new ReleaseError(`"${name}" is no step of a release. There are: ${Object.keys(commands).join(", ")}.`);
  await command(argument);
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function needed(argument: string | undefined, what: string): string {
  if (!argument) throw new ReleaseError(`\`${name}\` needs ${what}.`);
  return argument;
}
