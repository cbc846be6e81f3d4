import { type Outcome, Restore } from "../../account-as-code/apply.ts";
import { openAccount } from "../../account-as-code/open-account.ts";
import { type Plan, planOf } from "../../account-as-code/plan.ts";
import { changeJson, planText } from "../../account-as-code/plan-text.ts";
import { readFolder } from "../../account-as-code/read-folder.ts";
import { CommandError, usageError } from "../../command-error.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../exit-codes.ts";
import { colorsOf } from "../../output/colors.ts";
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
  const isPlan = flags["dry-run"];
  if (!isPlan && flags.prune) await confirmDeletion(this, plan, flags.yes);
  const restore = new Restore(account);
  let isStopped = !isPlan;
  try {
    if (!isPlan) await restore.apply(plan, flags.prune);
    isStopped = false;
  } finally {
    const object = { changes: changesJson(plan, restore.outcomes), notes: plan.notes };
    if (!isText) await printObject(this, flags, { object });
    if (!isPlan) report(this, plan, restore.outcomes);
    if (isStopped) stderr.write(`It stopped before the end. Go on with: wootkit restore ${folder}\n`);
  }
  if (isPlan) stderr.write(`Nothing was changed. Change the account: wootkit restore ${folder}\n`);
  else if (restore.outcomes.some(({ result, change }) => result !== "done" || change.problems.length > 0)) {
    this.process.exitCode = exitCodes.failure;
  }
}

/** @throws {CommandError} unless the user agrees. */
async function confirmDeletion({ ask }: Context, { changes }: Plan, isConfirmed: boolean): Promise<void> {
  const count = changes.filter(({ kind }) => kind === "delete").length;
  if (count === 0 || isConfirmed) return;
  const question = `Delete ${count} ${count === 1 ? "record" : "records"} that the files don't have?`;
  const reply = await ask?.(`${question} [y/N] `);
  if (reply === undefined) {
    throw usageError(
      `${question} Nothing was done, as there is no terminal to ask on.`,
      "Add --yes to skip the question.",
    );
  }
  if (!/^y(?:es)?$/i.test(reply.trim())) throw new CommandError(exitCodes.failure, ["Nothing was done."]);
}

function report({ process: { stderr } }: Context, { changes }: Plan, outcomes: readonly Outcome[]): void {
  for (const { change, error } of outcomes.filter(({ result }) => result === "failed")) {
    stderr.write(`${visibleText(`! ${change.rule.name} ${change.name}: ${error}`)}\n`);
  }
  const done = (kind: string) =>
    outcomes.filter(({ change, result }) => change.kind === kind && result === "done").length;
  const kept = changes.filter(({ kind }) => kind === "delete").length - done("delete");
  const failed = outcomes.filter(({ result }) => result !== "done").length;
  const sentences = [
    `Created ${done("create")}, updated ${done("update")}, deleted ${done("delete")}.`,
    failed > 0 ? `${failed} could not be restored.` : "",
    kept > 0
      ? `${kept} ${kept === 1 ? "is" : "are"} only in the account; --prune deletes ${kept === 1 ? "it" : "them"}.`
      : "",
  ];
  stderr.write(`${sentences.filter(Boolean).join(" ")}\n`);
}

function changesJson({ changes }: Plan, outcomes: readonly Outcome[]): readonly object[] {
  return changes.map((change) => {
    const outcome = outcomes.find((one) => one.change === change);
    return {
      ...changeJson(change),
      result: outcome?.result ?? "none",
      ...(outcome?.error && { error: outcome.error }),
    };
  });
}
