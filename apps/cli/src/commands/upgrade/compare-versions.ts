import { usageError } from "../../command-error.ts";
import { withoutTokenVariable } from "../../configuration.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../exit-codes.ts";
import { visibleText } from "../../output/visible-text.ts";
import { reportLines } from "../../report.ts";
import { type SpecReleaseProgram, specReleaseProgram } from "../../spec-release-program.ts";
import type { UpgradeFlags } from "../upgrade.ts";

const clientPackage = "@wootkit/client";

/** The prefix of messages by `spec-release`. Other lines on standard error are from npx or Node. */
const ownPrefix = "spec-release: ";

/** The line of npx for a package or a version that does not exist. */
const missingPackage = /^npm \S+ code (?:E404|ETARGET)$/i;

/** Runs `spec-release upgrade`, prints its plan, and ends with its exit code. */
export async function compareVersions(this: Context, { to, project, json }: UpgradeFlags): Promise<void> {
  const { stderr } = this.process;
  const program = await specReleaseProgram(this.cwd ?? process.cwd());
  if (program.fetched !== undefined) {
    stderr.write(`${reportLines([`npx fetches ${program.fetched}, which is not installed here.`])}\n`);
  }
  const { exitCode, hasPlan, errors } = await runProgram(this, program, [
    "upgrade",
    clientPackage,
    ...(to === undefined ? [] : [`--to=${to}`]),
    ...(project === undefined ? [] : [`--project=${project}`]),
    ...(json ? ["--format=json"] : []),
  ]);
  // npx also exits with 1 when it fails, but without a plan.
  const isCompared = exitCode === exitCodes.success || (exitCode === exitCodes.failure && hasPlan);
  const messages = errors.filter((line) => line.startsWith(ownPrefix)).map((line) => line.slice(ownPrefix.length));
  if (!isCompared && messages.length > 0) throw usageError(...messages);
  if (!isCompared && program.fetched !== undefined && errors.some((line) => missingPackage.test(line))) {
    throw usageError(
      `${program.fetched}, which compares the versions, is not in the registry that npm uses.`,
      "Before the first release, install it from a clone: npx -y pnpm@12 install-into <folder> @wootkit/spec-release",
    );
  }
  for (const line of isCompared ? [] : errors) stderr.write(`${visibleText(line)}\n`);
  if (!isCompared)
    throw usageError("The versions could not be compared.", errors.length > 0 ? "The reason is above." : "");
  if (messages.length > 0) stderr.write(`${reportLines(messages)}\n`);
  this.process.exitCode = exitCode;
}

/** Runs a program without the tokens in its environment. Its standard output is passed on. */
async function runProgram(context: Context, { file, args }: SpecReleaseProgram, more: readonly string[]) {
  // Imported here because no other command needs them.
  const [{ spawn }, { default: events }] = await Promise.all([import("node:child_process"), import("node:events")]);
  const child = spawn(file, [...args, ...more], {
    cwd: context.cwd,
    env: withoutTokenVariable(context.env),
    stdio: ["ignore", "pipe", "pipe"],
    windowsHide: true,
  });
  let hasPlan = false;
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    hasPlan = true;
    context.process.stdout.write(text);
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const [exitCode]: (number | null)[] = await events.once(child, "close").catch((error: Error) => {
    throw usageError(`${file} could not be started: ${error.message}.`, "Install npm, which includes it.");
  });
  return { exitCode, hasPlan, errors: errors.split("\n").filter((line) => line !== "") };
}
