import { fileOf, folderOf, writeEntries, writeOrigin } from "../../account-as-code/files.ts";
import { openAccount } from "../../account-as-code/open-account.ts";
import { resources } from "../../account-as-code/resources.ts";
import type { Context } from "../../context.ts";
import { printObject } from "../../output/print.ts";
import type { BackupFlags } from "../backup.ts";

/** Saves the configuration of an account in a folder. */
export async function saveAccount(this: Context, flags: BackupFlags, folder: string): Promise<void> {
  const { stderr } = this.process;
  const files = folderOf(this, folder);
  const { account, origin } = await openAccount(this, flags);
  const saved: { readonly file: string; readonly records: number }[] = [];
  const missing: string[] = [];
  for (const rule of resources.filter(({ isOptional }) => !isOptional || flags.articles)) {
    const records = await account.records(rule);
    if (!records) {
      missing.push(rule.name);
      continue;
    }
    await writeEntries(
      files,
      rule,
      records.map(({ entry }) => entry),
    );
    saved.push({ file: fileOf(rule), records: records.length });
  }
  await writeOrigin(files, origin);
  const dangling = [...account.dangling];
  const nameless = [...account.nameless];
  await printObject(this, flags, {
    object: { folder, ...origin, files: saved, not_on_server: missing, dangling, nameless },
    text: saved.map(({ file, records }) => `${String(records).padStart(5)}  ${file}\n`).join(""),
  });
  for (const name of missing) stderr.write(`This server has no ${name}.\n`);
  for (const id of dangling) stderr.write(`A record refers to ${id}, which does not exist. Its number was kept.\n`);
  for (const id of nameless) stderr.write(`Left out, as it has no name: ${id}.\n`);
  stderr.write(`Saved ${origin.account} in ${folder}. See what differs later: wootkit diff ${folder}\n`);
}
