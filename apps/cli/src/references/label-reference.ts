import type { Connection } from "../connection.ts";
import { type Named, pickNamed } from "./pick-named.ts";

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
  const { items } = await connection.ask((client) => client.labels.list());
  const defined = items.map(({ id, title }): Named => ({ id, name: title }));
  return wanted.map((text) =>
    present.includes(text) ? text : pickNamed({ one: "label", many: "labels", label }, text, defined).name,
  );
}
