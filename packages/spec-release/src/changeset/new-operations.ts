import { code } from "../report/safe-text.ts";
import type { WholeOperation } from "./changed-operations.ts";

/** More new operations are listed by tag, not one by one. */
const maxListed = 10;
/** More operations of one tag are only counted. */
const maxNames = 5;
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Whether so many operations are new that a line for each would hide the other changes. */
export function areMany(operations: readonly unknown[]): boolean {
  return operations.length > maxListed;
}

/** A list of new operations with one line for each tag, in alphabetical order. */
export function newOperationsLines(operations: readonly WholeOperation[]): string[] {
  // `toSorted` puts undefined last.
  const tags = [...new Set(operations.map(({ tag }) => tag))].toSorted();
  const lines = tags.map((tag) => {
    const names = operations.filter((operation) => operation.tag === tag).map(({ name }) => code(name));
    const shown = names.length > maxNames ? `${names.length} operations` : list.format(names);
    return `  - ${tag === undefined ? "Without a tag" : code(tag)}: ${shown}`;
  });
  return [`- ${operations.length} new operations:`, ...lines];
}
