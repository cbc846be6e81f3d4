import { usageError } from "../../command-error.ts";
import { withoutTokenVariable } from "../../configuration.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../exit-codes.ts";
import { reportLines } from "../../report.ts";
import { specReleaseProgram } from "../../spec-release-program.ts";
import type { UpgradeFlags } from "../upgrade.ts";

const clientPackage = "@wootkit/client";

/** Has `spec-release upgrade` compare the versions, and passes on what it prints and how it ends. */
export async function compareVersions(this: Context, { to, project, json }: UpgradeFlags): Promise<void> {
  const { stdout, stderr } = this.process;
  const cwd = this.cwd ?? process.cwd();
  // Loaded only here: no other command needs them.
  const [{ spawn }, { default: events }] = await Promise.all([import("node:child_process"), import("node:events")]);
  const { file, args, fetched } = await specReleaseProgram(cwd);
  if (fetched !== undefined) stderr.write(`${reportLines([`npx fetches ${fetched}, which is not installed here.`])}\n`);
  const options = [
    ...(to === undefined ? [] : [`--to=${to}`]),
    ...(project === undefined ? [] : [`--project=${project}`]),
    ...(json ? ["--format=json"] : []),
  ];
  const child = spawn(file, [...args, "upgrade", clientPackage, ...options], {
    cwd,
    env: withoutTokenVariable(this.env),
    stdio: ["ignore", "pipe", "pipe"],
    windowsHide: true,
  });
  let isAnswered = false;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    isAnswered = true;
    stdout.write(text);
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => stderr.write(text));
  const [exitCode]: (number | null)[] = await events.once(child, "close").catch((error: Error) => {
    throw usageError(`${file} could not be started: ${error.message}.`, "It comes with npm: install that first.");
  });
  // A "no" comes with an answer. Without one, the program itself failed: npx ends with 1 too.
  if (exitCode === exitCodes.success || (exitCode === exitCodes.failure && isAnswered))
    this.process.exitCode = exitCode;
  else if (exitCode === exitCodes.usage) this.process.exitCode = exitCode;
  else throw usageError("The versions could not be compared: what went wrong stands above.");
}
