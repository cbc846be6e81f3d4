import { changesetFile, readChangeset } from "../changeset/changeset-file.ts";
import { changesetText } from "../changeset/changeset-text.ts";
import { readPendingReleases } from "../changeset/pending-bumps.ts";
import { covers, requiredBump } from "../changeset/required-bump.ts";
import { countChanges } from "../report/grouped-changes.ts";
import { UsageError } from "../usage-error.ts";
import { releasedDisagreements } from "../version/released-versions.ts";
import type { Command, CommandContext, CommandInput, ExitCode } from "./command.ts";
import { staleText } from "./compared-documents.ts";
import { readReleaseInput } from "./release-input.ts";
import { readVersionInput } from "./version-input.ts";

/** `spec-release check`: whether the pending changesets ask for at least the bump that a change requires. */
export const checkCommand: Command = {
  options: ["old", "new", "package", "accept", "released"],
  takesOperands: false,
  run: (input, context) => (input.options.released === true ? checkReleased : checkPending)(input, context),
};

async function checkPending(input: CommandInput, context: CommandContext): Promise<ExitCode> {
  const { root, packages, diff, operations, stale } = await readReleaseInput(input, context);
  const pendingOf = await readPendingReleases(root);
  const bumps = packages.map(({ name, version }) => {
    const { bump: pending, saysBreaking } = pendingOf(name);
    const required = requiredBump(diff.bump, version);
    return { name, required, pending, isUnsaid: required !== diff.bump && !saysBreaking };
  });
  const mend = `Run: ${mendingCommand(input, context)}`;
  const short = bumps.filter(({ pending, required }) => !covers(pending, required));
  const problems = stale.map((entry) => `${staleText(entry)}.`);
  if (short.length > 0) {
    const states = short.map(({ name, required, pending }) => {
      const state = pending === "none" ? "nothing is pending" : `only ${pending} is pending`;
      return `${name} needs a ${required} version, but ${state}`;
    });
    problems.push(`${states.join("; ")} (${countChanges(diff.changes)}).\n${mend}`);
  } else if (bumps.some(({ isUnsaid }) => isUnsaid)) {
    const names = bumps.flatMap(({ name, isUnsaid }) => (isUnsaid ? [name] : [])).join(", ");
    const found = countChanges(diff.changes);
    problems.push(
      `No pending changeset of ${names} says **Breaking**, and a minor version alone doesn't (${found}).\n${mend}`,
    );
  } else {
    const written = await readChangeset(root);
    const isOutdated = written !== undefined && written !== changesetText(diff, operations, packages);
    if (isOutdated) problems.push(`${changesetFile} is out of date: it does not list the current changes.\n${mend}`);
  }
  if (problems.length > 0) {
    for (const problem of problems) context.stderr(`spec-release: ${problem}\n`);
    return 1;
  }
  const states = bumps.map(({ name, required, pending }) => `${name} needs ${required}, pending is ${pending}`);
  context.stdout(`${states.join("; ")}.\n`);
  return 0;
}

/** `spec-release check --released`: whether package, document and last release have the same version. */
async function checkReleased(input: CommandInput, context: CommandContext): Promise<ExitCode> {
  if (input.options.accept !== undefined) throw new UsageError("--released compares versions and takes no --accept.");
  const release = await readVersionInput(input, context);
  const disagreements = await releasedDisagreements(release);
  for (const disagreement of disagreements) context.stderr(`spec-release: ${disagreement}\n`);
  if (disagreements.length > 0) {
    context.stderr("After `changeset version`, run: spec-release version\n");
    return 1;
  }
  context.stdout(`${release.package.name}, its document and the last release are at ${release.package.version}.\n`);
  return 0;
}

/** The command that writes the missing changeset, as it would be typed here. */
function mendingCommand({ options }: CommandInput, { env }: CommandContext): string {
  const packageManager = env.npm_config_user_agent?.split("/", 1)[0];
  const runner = packageManager === "pnpm" || packageManager === "yarn" ? packageManager : "npx";
  const given = [
    ...(options.old === undefined ? [] : ["--old", options.old]),
    ...(options.new === undefined ? [] : ["--new", options.new]),
    ...(options.accept === undefined ? [] : ["--accept", options.accept]),
    ...(options.package ?? []).flatMap((name) => ["--package", name]),
  ];
  const words = [runner, "spec-release", "changeset", ...given];
  return words.map((word) => (/^[\w@./:-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(" ");
}
