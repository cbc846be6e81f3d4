import { builtTable } from "../built-table.ts";
import { CommandError } from "../command-error.ts";
import type { ConfigurationFlags } from "../configuration.ts";
import { connect } from "../connection.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import { isObject } from "../output/json-path.ts";
import { Account } from "./account.ts";
import type { Origin } from "./files.ts";
import { Operations } from "./operations.ts";

/** An account that the caller can change. */
export interface OpenAccount {
  readonly account: Account;
  readonly origin: Origin;
}

/**
 * Connects to the configured account.
 *
 * @throws {CommandError} if it can't be reached, or the caller is not an administrator of it.
 */
export async function openAccount(context: Context, flags: ConfigurationFlags): Promise<OpenAccount> {
  const connection = await connect(context, flags, "application", { signal: context.signal?.(), maxRetries: 3 });
  const operations = new Operations(context.table ?? builtTable, connection);
  const [profile] = await operations.list(["profile", "show"]);
  const [account] = await operations.list(["account", "show"]);
  const memberships = Array.isArray(profile?.accounts) ? profile.accounts.filter(isObject) : [];
  const role = memberships.find(({ id }) => id === account?.id)?.role;
  if (role !== "administrator") {
    throw new CommandError(exitCodes.failure, [
      `${profile?.name} is ${role === "agent" ? "an agent" : "not an administrator"} in the account ${account?.id} (${account?.name}).`,
      "Only administrators can read and change the configuration of an account. Use the token of one.",
    ]);
  }
  const server = await connection.ask((client) => client.serverVersion());
  return { account: new Account(operations), origin: { account: String(account?.name), server } };
}
