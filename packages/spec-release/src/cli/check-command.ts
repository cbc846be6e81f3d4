import { readPendingBumps } from "../changeset/pending-bumps.ts";
import { covers, requiredBump } from "../changeset/required-bump.ts";
import { countChanges } from "../report/grouped-changes.ts";
import type { CommandContext, CommandInput, ExitCode } from "./command.ts";
import { readReleaseInput } from "./release-input.ts";

/** `spec-release check`: whether the pending changesets ask for at least the bump that a document's change requires. */
export async function checkCommand(input: CommandInput, context: CommandContext): Promise<ExitCode> {
  const { root, packages, diff } = await readReleaseInput(input, context);
  const pendingOf = await readPendingBumps(root);
  const bumps = packages.map(({ name, version }) => ({
    name,
    required: requiredBump(diff.bump, version),
    pending: pendingOf(name),
  }));
  const short = bumps.filter(({ pending, required }) => !covers(pending, required));
  if (short.length === 0) {
    const states = bumps.map(({ name, required, pending }) => `${name} needs ${required}, pending is ${pending}`);
    context.stdout(`${states.join("; ")}.\n`);
    return 0;
  }
  const states = short.map(({ name, required, pending }) => {
    const state = pending === "none" ? "nothing is pending" : `only ${pending} is pending`;
    return `${name} needs a ${required} version, but ${state}`;
  });
  context.stderr(
    `spec-release: ${states.join("; ")} (${countChanges(diff.changes)}).\nRun: ${mendingCommand(input, context)}\n`,
  );
  return 1;
}

/** The command that writes the missing changeset, as the person would type it here. */
function mendingCommand({ options }: CommandInput, { env }: CommandContext): string {
  const packageManager = env.npm_config_user_agent?.split("/", 1)[0];
  const runner = packageManager === "pnpm" || packageManager === "yarn" ? packageManager : "npx";
  const given = [
    ...(options.old === undefined ? [] : ["--old", options.old]),
    ...(options.new === undefined ? [] : ["--new", options.new]),
    ...(options.packages ?? []).flatMap((name) => ["--package", name]),
  ];
  const words = [runner, "spec-release", "changeset", ...given];
  return words.map((word) => (/^[\w@./:-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(" ");
}
