import type { Client } from "@wootkit/client";
import type { Identity } from "../../resumable/journal.ts";
import type { Progressed } from "./progressed.ts";

/** The server and the owner of the token. */
export interface Origin {
  readonly serverVersion: string | undefined;
  readonly userId: number;
  readonly userName: string;
  /** Undefined if the user is not in the account. */
  readonly role: string | undefined;
}

/** The numbers and the checksum of a finished export. */
export interface Summary {
  readonly export: Identity;
  readonly records: number;
  readonly bytes: number;
  readonly sha256: string;
  /** ISO dates. */
  readonly oldest: string | undefined;
  readonly newest: string | undefined;
  readonly started_at: string;
  readonly finished_at: string;
  readonly resumed: number;
  readonly server_version: string | undefined;
  readonly user: { readonly id: number; readonly name: string; readonly role: string | undefined };
  /** What the export may not have. */
  readonly may_be_incomplete: readonly string[];
}

/** Asks the server for its version, and for the owner of the token. */
export async function originOf(client: Client, accountId: number | undefined): Promise<Origin> {
  const [{ id, name, accounts = [] }, serverVersion] = await Promise.all([
    client.profile.get(),
    client.server.getVersion().then(
      ({ version }) => version,
      () => undefined,
    ),
  ]);
  return {
    userId: id,
    userName: name,
    role: accounts.find((one) => one.id === accountId)?.role ?? undefined,
    serverVersion,
  };
}

/** Returns the summary of an export. */
export function summaryOf(
  identity: Identity,
  origin: Origin,
  progressed: Progressed,
  end: { readonly sha256: string; readonly finishedAt: string; readonly missing: readonly string[] },
): Summary {
  return {
    export: identity,
    records: progressed.records,
    bytes: progressed.bytes,
    sha256: end.sha256,
    oldest: isoDate(progressed.oldest),
    newest: isoDate(progressed.newest),
    started_at: progressed.startedAt,
    finished_at: end.finishedAt,
    resumed: progressed.resumed,
    server_version: origin.serverVersion,
    user: { id: origin.userId, name: origin.userName, role: origin.role },
    may_be_incomplete: end.missing,
  };
}

/** Returns what a token and the API leave out, whatever the export reads. */
export function unseen(kind: unknown, { role }: Origin): readonly string[] {
  if (kind === "contacts") {
    return ["Chatwoot does not list contacts without an e-mail address, a phone number, and an identifier."];
  }
  if (role === "administrator") return [];
  return [
    `The token's owner is ${role === undefined ? "not a member" : `an ${role}`}, and sees only the conversations of their inboxes.`,
  ];
}

function isoDate(seconds: number | undefined): string | undefined {
  return seconds === undefined ? undefined : new Date(seconds * 1000).toISOString();
}
