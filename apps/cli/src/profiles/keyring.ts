/** The name under which the system's keyring lists the tokens. */
const service = "wootkit";

/**
 * Returns a token from the system's keyring: the Keychain, the Credential Manager, or the Secret Service. Undefined if
 * the token is not there, or if this system has no usable keyring.
 */
export async function keyringToken(id: string): Promise<string | undefined> {
  try {
    return (await (await entryOf(id)).getPassword()) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Saves a token in the system's keyring. Returns whether the keyring has it now. */
export async function saveInKeyring(id: string, token: string): Promise<boolean> {
  try {
    await (await entryOf(id)).setPassword(token);
  } catch {
    return false;
  }
  // A locked or broken keyring can accept what it does not keep.
  return (await keyringToken(id)) === token;
}

/** Deletes a token from the system's keyring. Returns whether it is gone. */
export async function deleteFromKeyring(id: string): Promise<boolean> {
  try {
    await (await entryOf(id)).deletePassword();
    return true;
  } catch {
    return false;
  }
}

/**
 * Imported here because few commands need it, and because it is optional: it has native code, which some systems can't
 * load. On Linux, only the Secret Service is used: the kernel's keyring forgets tokens when the machine restarts.
 */
async function entryOf(id: string) {
  const { AsyncEntry } = await import("@napi-rs/keyring");
  return new AsyncEntry(service, id, { linux: { store: "secret-service" } });
}
