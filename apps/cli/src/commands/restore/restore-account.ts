import { Account } from "../../account-as-code/account.ts";
import { type Outcome, Restore } from "../../account-as-code/apply.ts";
import { openAccount } from "../../account-as-code/open-account.ts";
import { type Change, type FileRecords, type Plan, planOf } from "../../account-as-code/plan.ts";
import { changeJson, planText, titleOf } from "../../account-as-code/plan-text.ts";
import { readFolder } from "../../account-as-code/read-folder.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../exit-codes.ts";
import { confirmQuestion } from "../../operations/confirm.ts";
import { colorsOf } from "../../output/colors.ts";
import { listed } from "../../output/listed.ts";
import { outputKindOf } from "../../output/output-flags.ts";
import { printObject } from "../../output/print.ts";
import { visibleText } from "../../output/visible-text.ts";
import type { RestoreFlags } from "../restore.ts";

/** Makes an account equal to the files in a folder. */
export async function restoreAccount(this: Context, flags: RestoreFlags, folder: string): Promise<void> {
  const { stdout, stderr } = this.process;
  const files = await readFolder(this, folder);
  const { account } = await openAccount(this, flags);
  const plan = await planOf(account, files);
  const isText = outputKindOf(flags) === "table";
  if (isText) stdout.write(planText(plan, colorsOf(this)));
  for (const note of plan.notes) stderr.write(`${note}\n`);
  if (flags["dry-run"]) {
    if (!isText) await printObject(this, flags, { object: resultJson(plan, [], []) });
    if (plan.changes.length > 0) stderr.write(`Nothing was changed. Change the account: wootkit restore ${folder}\n`);
    return;
  }
  if (flags.prune) await confirmDeletion(this, plan, flags.yes);
  const restore = new Restore(account);
  let kept: readonly Change[] = [];
  let isStopped = true;
  try {
    await restore.apply(plan, flags.prune);
    kept = await keptByServer(account, files, restore.outcomes);
    isStopped = false;
  } finally {
    if (!isText) await printObject(this, flags, { object: resultJson(plan, restore.outcomes, kept) });
    report(this, plan, restore.outcomes, kept);
    if (isStopped) stderr.write(`It stopped before the end. Go on with: wootkit restore ${folder}\n`);
  }
  const isIncomplete = restore.outcomes.some(({ result, change }) => result !== "done" || change.problems.length > 0);
  if (isIncomplete || kept.length > 0) this.process.exitCode = exitCodes.failure;
}

/** @throws {CommandError} unless the user agrees. */
async function confirmDeletion(context: Context, { changes }: Plan, isConfirmed: boolean): Promise<void> {
  const count = changes.filter(({ kind }) => kind === "delete").length;
  if (count === 0 || isConfirmed) return;
  const question = `Delete ${count} ${count === 1 ? "record" : "records"} that the files don't have?`;
  await confirmQuestion(context, question);
}

/**
 * Compares the account again after changes. Servers ignore some values, and change others along with them, so records
 * that still differ are sent once more.
 *
 * @returns the records of which the server keeps other values.
 */
async function keptByServer(
  { operations }: Account,
  files: readonly FileRecords[],
  outcomes: Outcome[],
): Promise<readonly Change[]> {
  const isWritten = ({ change, result }: Outcome) => result === "done" && change.kind !== "delete";
  if (!outcomes.some(isWritten)) return [];
  const written = new Set(outcomes.filter(isWritten).map(({ change }) => titleOf(change)));
  const left = async (account: Account) => {
    const { changes } = await planOf(account, files);
    return changes.filter((change) => change.problems.length === 0 && written.has(titleOf(change)));
  };
  const account = new Account(operations);
  const differing = await left(account);
  if (differing.length === 0) return [];
  const again = new Restore(account);
  await again.apply({ changes: differing.filter(({ kind }) => kind === "update"), notes: [] }, false);
  outcomes.push(...again.outcomes.filter(({ result }) => result === "failed"));
  return left(new Account(operations));
}

function report(
  { process: { stderr } }: Context,
  { changes }: Plan,
  outcomes: readonly Outcome[],
  kept: readonly Change[],
): void {
  const say = (change: Change, problem: string) => stderr.write(`${visibleText(`! ${titleOf(change)}: ${problem}`)}\n`);
  for (const { change, error } of outcomes.filter(({ result }) => result === "failed")) say(change, `${error}`);
  for (const change of kept) {
    const names = listed(change.fields.map(({ field }) => field));
    say(change, change.kind === "update" ? `the server keeps its own ${names}.` : "the server does not list it.");
  }
  const done = (kind: string) =>
    outcomes.filter(({ change, result }) => change.kind === kind && result === "done").length;
  const extra = changes.filter(({ kind }) => kind === "delete").length - done("delete");
  const failed = outcomes.filter(({ result }) => result !== "done").length;
  const sentences = [
    `Created ${done("create")}, updated ${done("update")}, deleted ${done("delete")}.`,
    failed > 0 ? `${failed} could not be restored.` : "",
    extra > 0
      ? `${extra} ${extra === 1 ? "is" : "are"} only in the account; --prune deletes ${extra === 1 ? "it" : "them"}.`
      : "",
  ];
  stderr.write(`${sentences.filter(Boolean).join(" ")}\n`);
}

function resultJson(
  plan: Plan,
  outcomes: readonly Outcome[],
  kept: readonly Change[],
): Readonly<Record<string, unknown>> {
  const changes = plan.changes.map((change) => {
    const outcome = outcomes.find((one) => one.change === change);
    return {
      ...changeJson(change),
      result: outcome?.result ?? "none",
      ...(outcome?.error && { error: outcome.error }),
    };
  });
  return { changes, kept_by_server: kept.map(changeJson), notes: plan.notes };
}
