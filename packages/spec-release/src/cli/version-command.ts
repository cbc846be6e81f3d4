import { versionStep } from "../version/version-step.ts";
import type { Command, CommandContext, CommandInput, ExitCode } from "./command.ts";
import { readVersionInput } from "./version-input.ts";

/**
 * `spec-release version`: after `changeset version`, updates the document's version and saves the release for the next
 * comparison.
 */
export const versionCommand: Command = {
  options: ["old", "new", "package"],
  takesOperands: false,
  run: moveVersions,
};

async function moveVersions(input: CommandInput, context: CommandContext): Promise<ExitCode> {
  const release = await readVersionInput(input, context);
  const written = await versionStep(release);
  const { name, version } = release.package;
  context.stdout(
    written.length === 0
      ? `${name} and its document are at ${version} already: nothing to do.\n`
      : `${name} is at ${version} now. Wrote ${written.join(", ")}.\n`,
  );
  return 0;
}
