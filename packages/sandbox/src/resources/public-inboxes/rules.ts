import { hex } from "../../rules/hex.ts";
import type { Params } from "../../rules/params.ts";
import { failure, orNotFound } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import type { ContactInbox } from "../contacts/table.ts";
import type { Inbox } from "../inboxes/table.ts";

/** @throws {Refusal} if no API inbox has the identifier. */
export function publicInbox(params: Params<"inbox_identifier">, state: State): Inbox {
  return orNotFound(state.inboxes.find("by_identifier", params.text("inbox_identifier")));
}

/** @throws {Refusal} if no contact of the inbox has the source ID. */
export function publicContactInbox(params: Params<"contact_identifier">, inbox: Inbox, state: State): ContactInbox {
  return orNotFound(state.contactInboxes.find("by_source", inbox.id, params.text("contact_identifier")));
}

/**
 * Whether the caller proved the contact's identity with the hexadecimal HMAC-SHA256 of the identifier.
 *
 * @throws {Refusal} if the HMAC is wrong, or is missing although the inbox requires it.
 */
export async function provesIdentity(
  params: Params<"identifier" | "identifier_hash">,
  { hmac_mandatory, hmac_token }: Inbox,
): Promise<boolean> {
  const hash = params.text("identifier_hash") ?? "";
  if (hash === "" && !hmac_mandatory) return false;
  if (hash === (await hmac(hmac_token, params.text("identifier") ?? ""))) return true;
  throw failure("The identifier_hash isn't the HMAC of the identifier.");
}

async function hmac(secret: string, text: string): Promise<string> {
  const bytes = (value: string) => new TextEncoder().encode(value);
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", bytes(secret), algorithm, false, ["sign"]);
  return hex(await crypto.subtle.sign("HMAC", key, bytes(text)));
}
