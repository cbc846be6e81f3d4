import { type Connection, connect } from "../connection.ts";
import type { Context } from "../context.ts";
import type { CommandEntry } from "../operations/command-table.ts";
import type { CommandFlags } from "../operations/run-command.ts";
import { agentOf } from "./agent-reference.ts";
import { contactOf } from "./contact-reference.ts";
import { inboxOf } from "./inbox-reference.ts";
import { labelOf } from "./label-reference.ts";
import type { NamedArgument } from "./may-be-named.ts";
import type { Named } from "./pick-named.ts";
import { teamOf } from "./team-reference.ts";

type Find = (connection: Connection, text: string, label: string) => Promise<Named>;

const finders: Readonly<Record<Exclude<NamedArgument, "contact">, Find>> = {
  agent: agentOf,
  inbox: inboxOf,
  label: labelOf,
  team: teamOf,
};

/**
 * Returns the arguments of a generated command with the ID in place of each name: `<contact>` can be an e-mail address,
 * and `<inbox>` the name of an inbox.
 *
 * @param kinds - What each argument can name. Undefined for one that stays as it is.
 * @throws {CommandError} if a name is unknown, or if several things have it.
 */
export async function namedIds(
  context: Context,
  { arguments: places }: CommandEntry,
  flags: CommandFlags,
  values: readonly string[],
  kinds: readonly (NamedArgument | undefined)[],
): Promise<readonly string[]> {
  const connection = await connect(context, flags);
  const ids: string[] = [];
  for (const [index, text] of values.entries()) {
    const kind = kinds[index];
    const label = `<${places[index]?.name}>`;
    if (kind === undefined) ids.push(text);
    else if (kind === "contact") ids.push(String(await contactOf(connection, text, { choose: context.choose, label })));
    else ids.push(String((await finders[kind](connection, text, label)).id));
  }
  return ids;
}
