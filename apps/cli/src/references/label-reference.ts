import type { Connection } from "../connection.ts";
import { type Named, type NamedKind, pickNamed } from "./pick-named.ts";

/**
 * Finds the label that a value names: an ID, or a title.
 *
 * @param label - The argument that the value came from.
 * @throws {CommandError} if no label or several labels match.
 */
export async function labelOf(connection: Connection, text: string, label = "<label>"): Promise<Named> {
  return pickNamed(kindOf(label), text, await definedLabels(connection));
}

/**
 * Finds the titles of the labels that values name: an ID, a title, or its beginning. A label that the account has not
 * defined can still be on a conversation, so a title that is in `present` is taken as it is.
 *
 * @param label - The option that the values came from, such as `--add`.
 * @throws {CommandError} if no label or several labels match.
 */
export async function labelTitles(
  connection: Connection,
  texts: readonly string[],
  label: string,
  present: readonly string[] = [],
): Promise<readonly string[]> {
  const wanted = texts.flatMap((text) => text.split(",")).map((text) => text.trim().toLowerCase());
  if (wanted.every((text) => present.includes(text))) return wanted;
  const defined = await definedLabels(connection);
  return wanted.map((text) => (present.includes(text) ? text : pickNamed(kindOf(label), text, defined).name));
}

async function definedLabels(connection: Connection): Promise<readonly Named[]> {
  const { items } = await connection.ask((client) => client.labels.list());
  return items.map(({ id, title }) => ({ id, name: title }));
}

function kindOf(label: string): NamedKind {
  return { one: "label", many: "labels", label };
}
