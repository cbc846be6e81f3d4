import { randomUUID } from "node:crypto";
import { usageError } from "../command-error.ts";
import { saveInKeyring } from "./keyring.ts";
import type { Profile } from "./profile-file.ts";

/** Where `auth login` can keep a token. */
export const tokenPlaces = ["keyring", "file"] as const;

/** One of {@link tokenPlaces}. */
export type TokenPlace = (typeof tokenPlaces)[number];

/**
 * Saves a token in the system's keyring, and otherwise returns it for the file with the profiles.
 *
 * @param wanted - The only allowed place. Undefined for the keyring if there is one.
 * @throws {CommandError} if the keyring is wanted, and there is no usable one.
 */
export async function keptToken(token: string, wanted: TokenPlace | undefined): Promise<Profile["token"]> {
  if (wanted === "file") return { text: token };
  const keyringId = randomUUID();
  if (await saveInKeyring(keyringId, token)) return { keyringId };
  if (wanted === undefined) return { text: token };
  throw usageError(
    "This system has no keyring that can be used, or it is locked.",
    "Unlock it, or keep the token in a file that only you can read: --token-store file",
  );
}
