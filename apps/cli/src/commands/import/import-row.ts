import { AmbiguousContactError, ApiError, type Client, isApiError, RateLimitError, ServerError } from "@wootkit/client";
import { type ContactValues, hasValues, RowProblem } from "./contact-values.ts";

/** What became of a row. */
export interface Outcome {
  readonly outcome: "created" | "updated" | "unchanged" | "refused";
  /** The value of the key. */
  readonly key: string;
  /** Undefined for a refused row, and for one that `--dry-run` would create. */
  readonly contact: number | undefined;
  /** Why the row was refused. */
  readonly reason: string;
}

/** The attributes that two contacts of an account cannot share. */
export const keys = ["email", "phone_number", "identifier"] as const;

/** @see {@link keys} */
export type Key = (typeof keys)[number];

/** How rows are imported. */
export interface RowImport {
  readonly client: Client;
  readonly key: Key;
  readonly isDryRun: boolean;
  /** Called before a contact is created or updated. */
  readonly beforeWrite: (outcome: "created" | "updated") => Promise<void>;
  /**
   * The outcome that was about to happen when an earlier run ended. If the contact has all values now, it did happen.
   */
  readonly interrupted: "created" | "updated" | undefined;
}

/** Creates or updates the contact of a row. @throws an error of the client that concerns more than this row. */
export async function importRow(values: ContactValues, row: RowImport): Promise<Outcome> {
  const key = values[row.key] ?? "";
  try {
    if (key === "") throw new RowProblem(`${row.key} is empty`);
    return await save(values, key, row);
  } catch (error) {
    return { outcome: "refused", key, contact: undefined, reason: reasonOf(error) };
  }
}

async function save(values: ContactValues, key: string, row: RowImport): Promise<Outcome> {
  const { client, isDryRun, interrupted, beforeWrite } = row;
  const found = await client.contacts.find(key, { by: row.key });
  if (found && hasValues(found, values)) {
    return { outcome: interrupted ?? "unchanged", key, contact: found.id, reason: "" };
  }
  const outcome = found ? "updated" : "created";
  if (isDryRun) return { outcome, key, contact: found?.id, reason: "" };
  await beforeWrite(outcome);
  const contact = found ? await update(client, found.id, values) : await create(client, values, row.key, key);
  return { outcome, key, contact, reason: "" };
}

async function update({ contacts }: Client, id: number, values: ContactValues): Promise<number> {
  await contacts.update(id, plain(values), { idempotent: true });
  return id;
}

/**
 * The key is unique, so that a repeated request cannot create a second contact. If the response to the first was lost,
 * the second is refused, and the contact has all values.
 */
async function create({ contacts }: Client, values: ContactValues, by: Key, key: string): Promise<number> {
  try {
    const { contact } = await contacts.create(plain(values), { idempotent: true });
    return contact.id;
  } catch (error) {
    const found = isApiError(error) && error.status === 422 ? await contacts.find(key, { by }) : undefined;
    if (found && hasValues(found, values)) return found.id;
    throw error;
  }
}

/** The client's types have lists and objects that can be changed. */
function plain({ custom_attributes: custom, additional_attributes: additional, ...values }: ContactValues) {
  return {
    ...values,
    ...(custom && { custom_attributes: { ...custom } }),
    ...(additional && { additional_attributes: { ...additional } }),
  };
}

/** Returns why a row is refused. Throws an error that other rows would get too. */
function reasonOf(error: unknown): string {
  if (error instanceof RowProblem) return error.message;
  if (error instanceof AmbiguousContactError) {
    return `several contacts have it: ${error.matches.map(({ id }) => id).join(", ")}`;
  }
  const isOwn = error instanceof ApiError && !(error instanceof RateLimitError) && error.status !== 401;
  if (!isOwn || (error instanceof ServerError && error.status !== 500)) throw error;
  return `${error.status} ${error.serverMessage ?? "without a message"}`;
}
