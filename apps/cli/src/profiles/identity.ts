import type { ProfileAccount, UserProfile } from "@wootkit/client";
import { CommandError } from "../command-error.ts";
import type { Connection } from "../connection.ts";
import { exitCodes } from "../exit-codes.ts";

/**
 * Asks a server for its version. No token is sent.
 *
 * @throws {CommandError} if it is not a Chatwoot, or if it cannot be reached.
 */
export async function serverVersion({ send, baseUrl }: Connection): Promise<string> {
  const request = { api: "server", method: "GET", path: "/api", places: {}, query: {} } as const;
  const bytes = await send(request).catch((error: unknown) => {
    const isKnown = error instanceof CommandError && error.exitCode !== exitCodes.network && !isUsage(error);
    throw isKnown ? notChatwoot(baseUrl, error.lines[0]) : error;
  });
  const { version } = Object(parsed(bytes));
  if (typeof version === "string" && /^\d/.test(version)) return version;
  throw notChatwoot(baseUrl, "GET /api has no version of Chatwoot.");
}

function isUsage({ exitCode }: CommandError): boolean {
  return exitCode === exitCodes.usage;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function notChatwoot(baseUrl: string, why: string | undefined): CommandError {
  return new CommandError(exitCodes.failure, [
    `${baseUrl} does not seem to be a Chatwoot: ${why}`,
    "Copy the address of your dashboard from the browser.",
  ]);
}

/** Asks a server for the owner of the token. @throws {CommandError} if the server refuses it. */
export function tokenOwner({ ask }: Connection): Promise<UserProfile> {
  return ask((client) => client.profile.get());
}

/** Returns a user as `Ada Okonkwo <ada@northwind.example>`. */
export function userName({ name, email }: Pick<UserProfile, "name" | "email">): string {
  return `${name} <${email}>`;
}

/** Returns an account as `Northwind Support (account 1)`. */
export function accountName({ id, name, status }: ProfileAccount): string {
  return `${name} (account ${id}${status === "suspended" ? ", suspended" : ""})`;
}
