import { usageError } from "../../command-error.ts";
import type { Connection } from "../../connection.ts";
import { repeatedFlag } from "../../operations/flag-forms.ts";
import { labelTitles } from "../../references/label-reference.ts";

/** The flags of commands that change labels. */
export interface LabelFlags {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
  readonly set?: readonly string[];
}

/** Stricli's description of {@link LabelFlags}. */
export const labelFlags = {
  add: repeatedFlag("label", "A label to add."),
  remove: repeatedFlag("label", "A label to remove."),
  set: repeatedFlag("label", "A label to set instead of all others; none for no labels."),
};

/** Returns the labels that replace the present ones. */
export type NewLabels = (present: readonly string[]) => readonly string[];

/**
 * Reads the options for labels. The server can only replace all labels, so adding and removing needs the present ones.
 *
 * @returns `reads`: whether the present labels are needed.
 * @throws {CommandError} if there are no options, or if they contradict each other, or if a label to add is unknown.
 */
export async function labelChange(
  connection: Connection,
  { add = [], remove = [], set = [] }: LabelFlags,
): Promise<{ readonly change: NewLabels; readonly reads: boolean }> {
  if (set.length > 0 && add.length + remove.length > 0) {
    throw usageError("--set cannot be combined with --add or --remove.", "It replaces all labels.");
  }
  if (set.length > 0) {
    const isNone = set.length === 1 && set[0]?.toLowerCase() === "none";
    const titles = isNone ? [] : await labelTitles(connection, set, "--set");
    return { change: () => titles, reads: false };
  }
  if (add.length + remove.length === 0) {
    throw usageError("Missing: --add, --remove, or --set.", "For example: --add vip --remove billing.");
  }
  const added = add.length > 0 ? await labelTitles(connection, add, "--add") : [];
  // A label that was deleted from the account can still be on a conversation.
  const removed = new Set(remove.flatMap((text) => text.split(",")).map((text) => text.trim().toLowerCase()));
  const both = added.find((title) => removed.has(title));
  if (both !== undefined) throw usageError(`The label ${JSON.stringify(both)} is to be added and removed.`);
  return {
    change: (present) => [...new Set([...present, ...added])].filter((title) => !removed.has(title.toLowerCase())),
    reads: true,
  };
}

/** Describes the labels that something has now. */
export function labelsText(labels: readonly string[]): string {
  return labels.length > 0 ? `labels: ${labels.join(", ")}` : "no labels";
}
