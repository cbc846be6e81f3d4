/** The steps of a release, for `package.json` and the workflows. CONTRIBUTING.md says when to use which. */
import { packRelease } from "./pack-packages.ts";
import { packSnapshot } from "./pack-snapshot.ts";
import { publishPackages } from "./publish-packages.ts";
import { ReleaseError } from "./run.ts";
import { reportMode } from "./select-mode.ts";
import { versionPackages } from "./version-packages.ts";

const commands: Readonly<Record<string, (...operands: readonly (string | undefined)[]) => Promise<unknown>>> = {
  mode: reportMode,
  version: () => versionPackages(),
  pack: (folder) => packRelease(needed(folder, "a folder for the tarballs")),
  publish: publishPackages,
  snapshot: (name, folder) =>
    packSnapshot(needed(name, "a name for the snapshot"), needed(folder, "a folder for the tarballs")),
};

const [name = "", ...operands] = process.argv.slice(2);
try {
  const command = commands[name];
  if (!command)
    throw new ReleaseError(`"${name}" is not a step of a release. Use one of: ${Object.keys(commands).join(", ")}.`);
  await command(...operands);
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function needed(operand: string | undefined, what: string): string {
  if (!operand) throw new ReleaseError(`\`${name}\` needs ${what}.`);
  return operand;
}
