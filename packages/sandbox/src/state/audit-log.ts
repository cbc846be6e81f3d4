import { type AuditAction, auditedChanges } from "./audit.ts";
import type { JsonObject } from "./json-object.ts";
import { rowUuid } from "./row-uuid.ts";
import type { Table } from "./table.ts";
import { on, type Row, type TableDefinition, table } from "./table-definition.ts";

/** A change in the audit log. */
export interface AuditEntry {
  id: number;
  account_id: number;
  auditable_type: string;
  auditable_id: number;
  action: AuditAction;
  audited_changes: JsonObject;
  /** The number of the change, counted from 1 for each object. */
  version: number;
  user_id: number | null;
  /** The user's e-mail address. */
  username: string | null;
  request_uuid: string;
  /** In Unix milliseconds. */
  created_at: number;
}

export const audits = table<AuditEntry>()({
  ownedBy: ["account_id"],
  indexes: { of_object: on("auditable_type", "auditable_id") },
});

/** Who sent the current request. */
export interface Author {
  /** `null` if it isn't a user, such as a platform app. */
  readonly user: { readonly id: number; readonly email: string } | null;
  /** The number of the request. */
  readonly request: number;
  /** The time of the request in Unix milliseconds. */
  readonly now: number;
}

/** The last request, for entries in the audit log. Without one, nothing is recorded. */
export interface AuditContext {
  author?: Author;
}

/** Records a write in the audit log. */
export function recordChange<R extends Row>(
  { audit }: TableDefinition<R>,
  before: R | undefined,
  after: R | undefined,
  tables: Readonly<Record<string, Table<Row>>>,
  author: Author,
): void {
  const row = after ?? before;
  if (audit === undefined || row === undefined) return;
  const action = before === undefined ? "create" : after === undefined ? "destroy" : "update";
  const account_id = accountOf(audit.owner ? tables[audit.owner.table]?.get(Number(row[audit.owner.column])) : row);
  const log = tables.audits as unknown as Table<AuditEntry, "of_account" | "of_object"> | undefined;
  if (log === undefined || account_id === undefined || tables.accounts?.get(account_id) === undefined) return;
  for (const audited_changes of auditedChanges(audit, action, before, after)) {
    log.insert({
      ...{ account_id, auditable_type: audit.type, auditable_id: row.id, action, audited_changes },
      version: log.where("of_object", audit.type, row.id).size + 1,
      ...{ user_id: author.user?.id ?? null, username: author.user?.email ?? null },
      ...{ request_uuid: rowUuid(-author.request), created_at: author.now },
    });
  }
}

/** Returns the account of a row, or the ID of an account itself. */
function accountOf(row: Row | undefined): number | undefined {
  const account: unknown = row && ("account_id" in row ? row.account_id : row.id);
  return typeof account === "number" ? account : undefined;
}
