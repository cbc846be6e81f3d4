import { type ChangesetResult, changesetFile, putChangeset } from "../changeset/changeset-file.ts";
import { changesetText } from "../changeset/changeset-text.ts";
import { requiredBump } from "../changeset/required-bump.ts";
import type { Command, CommandContext, CommandInput, ExitCode } from "./command.ts";
import { staleText } from "./compared-documents.ts";
import { readReleaseInput } from "./release-input.ts";

const outcomes: Readonly<Record<ChangesetResult, string>> = {
  written: `Wrote ${changesetFile}`,
  unchanged: `${changesetFile} is up to date`,
  removed: `Removed ${changesetFile}: nothing has changed since the last release`,
  absent: "Nothing has changed since the last release: no changeset needed",
};

/** `spec-release changeset`: writes, refreshes or removes the changeset that a change requires. */
export const changesetCommand: Command = {
  options: ["old", "new", "package", "accept"],
  takesOperands: false,
  run: writeChangeset,
};

async function writeChangeset(input: CommandInput, context: CommandContext): Promise<ExitCode> {
  const { root, packages, diff, operations, stale } = await readReleaseInput(input, context);
  const text = changesetText(diff, operations, packages);
  const outcome = outcomes[await putChangeset(root, text)];
  const bumps = packages.map(({ name, version }) => `${name} ${requiredBump(diff.bump, version)}`);
  context.stdout(text === undefined ? `${outcome}.\n` : `${outcome}: ${bumps.join(", ")}.\n`);
  for (const entry of stale) context.stderr(`spec-release: ${staleText(entry)}.\n`);
  return 0;
}
