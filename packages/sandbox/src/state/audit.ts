import type { JsonObject } from "./json-object.ts";

/** What can happen to a row. */
export type AuditAction = "create" | "update" | "destroy";

/** How the audit log records the changes of a table's rows. */
export interface Audit<R> {
  /** The name of the server's model, such as `TeamMember`. */
  readonly type: string;
  /** Returns the recorded columns, as they are in the database. */
  readonly values: (row: R) => JsonObject;
  /** Returns columns whose changes are recorded in an entry by themselves. */
  readonly others?: (row: R) => JsonObject;
  /**
   * Returns what is recorded of a deleted row.
   *
   * @default the same as for a new one
   */
  readonly destroyed?: (row: R) => JsonObject;
  /**
   * The actions that are recorded.
   *
   * @default all
   */
  readonly actions?: readonly AuditAction[];
  /** The row that has the account's ID, if the row itself hasn't. */
  readonly owner?: { readonly table: string; readonly column: keyof R & string };
}

/** Returns the changes that the audit log records of a write, one object per entry. */
export function auditedChanges<R>(
  audit: Audit<R>,
  action: AuditAction,
  before: R | undefined,
  after: R | undefined,
): JsonObject[] {
  if (audit.actions?.includes(action) === false) return [];
  if (before !== undefined && after !== undefined) {
    const { values, others = () => ({}) } = audit;
    const changes = [differences(values(before), values(after)), differences(others(before), others(after))];
    return changes.filter((change) => Object.keys(change).length > 0);
  }
  if (after !== undefined) return [audit.values(after)];
  return before === undefined ? [] : [(audit.destroyed ?? audit.values)(before)];
}

function differences(old: JsonObject, now: JsonObject): JsonObject {
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  const isSame = (name: string) => JSON.stringify(old[name] ?? null) === JSON.stringify(now[name] ?? null);
  const changed = names.filter((name) => !isSame(name));
  return Object.fromEntries(changed.map((name) => [name, [old[name] ?? null, now[name] ?? null]]));
}
