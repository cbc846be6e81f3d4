import { openAccount } from "../../account-as-code/open-account.ts";
import { planOf } from "../../account-as-code/plan.ts";
import { planJson, planText } from "../../account-as-code/plan-text.ts";
import { readFolder } from "../../account-as-code/read-folder.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../exit-codes.ts";
import { colorsOf } from "../../output/colors.ts";
import { printObject } from "../../output/print.ts";
import type { DiffFlags } from "../diff.ts";

/** Prints the differences between an account and the files in a folder. */
export async function compareAccount(this: Context, flags: DiffFlags, folder: string): Promise<void> {
  const { stderr } = this.process;
  const files = await readFolder(this, folder);
  const { account } = await openAccount(this, flags);
  const plan = await planOf(account, files);
  await printObject(this, flags, {
    object: { changes: planJson(plan), notes: plan.notes },
    text: planText(plan, colorsOf(this)),
  });
  for (const note of plan.notes) stderr.write(`${note}\n`);
  if (plan.changes.length > 0) this.process.exitCode = exitCodes.failure;
  else stderr.write("Nothing differs.\n");
}
