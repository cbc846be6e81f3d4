import { dirname } from "node:path";
import { CommandError, usageError } from "../command-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { fs } from "../file-system.ts";
import { isObject } from "../output/json-path.ts";

/** A server and an account to sign in to. */
export interface Profile {
  readonly baseUrl: string;
  readonly accountId: number;
  /** The token's owner, such as `Ada Okonkwo <ada@northwind.example>`. */
  readonly user: string;
  /** Whether the token can be sent over plain http to another machine. */
  readonly allowInsecureHttp: boolean;
  /** Where the token is: in this file, or in the system's keyring under an ID. */
  readonly token: { readonly text: string } | { readonly keyringId: string };
}

/** The profiles of a person, by name. */
export interface Profiles {
  /** The name of the profile that commands use. */
  readonly current: string | undefined;
  readonly profiles: Readonly<Record<string, Profile>>;
}

const isWindows = process.platform === "win32";

/**
 * Reads the file with the profiles. Without the file, there are no profiles.
 *
 * @throws {CommandError} if it cannot be read, if others can read the tokens in it, or if it is broken.
 */
export function readProfiles(path: string): Profiles {
  const text = textOf(path);
  if (text === undefined) return { current: undefined, profiles: {} };
  const data = parsed(path, text);
  if (!isObject(data) || !isObject(data.profiles)) throw broken(path, "it has no profiles");
  const entries = Object.entries(data.profiles).map(([name, value]) => [name, profileOf(path, name, value)] as const);
  const profiles = Object.fromEntries(entries);
  const current = typeof data.current === "string" && Object.hasOwn(profiles, data.current) ? data.current : undefined;
  return { current, profiles };
}

/**
 * Writes the file so that a crash leaves the old or the new one, and so that only its owner can read it.
 *
 * @throws {CommandError} if it cannot be written.
 */
export function writeProfiles(path: string, { current, profiles }: Profiles): void {
  const data = { current, profiles: Object.fromEntries(Object.entries(profiles).map(storedEntry)) };
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    fs.mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    // It fails if the file exists, as another program could have created it with other permissions.
    fs.rmSync(temporary, { force: true });
    fs.writeFileSync(temporary, `${JSON.stringify(data, undefined, 2)}\n`, { mode: 0o600, flag: "wx", flush: true });
    fs.renameSync(temporary, path);
  } catch (cause) {
    fs.rmSync(temporary, { force: true });
    throw new CommandError(exitCodes.failure, [`${path} cannot be written: ${reasonOf(cause)}.`], cause);
  }
}

function storedEntry([name, { baseUrl, accountId, user, allowInsecureHttp, token }]: readonly [string, Profile]) {
  const kept = "text" in token ? { token: token.text } : { keyring_id: token.keyringId };
  const insecure = allowInsecureHttp ? { allow_insecure_http: true } : {};
  return [name, { base_url: baseUrl, account_id: accountId, user, ...insecure, ...kept }] as const;
}

function textOf(path: string): string | undefined {
  try {
    // The same file is checked and read, even if it is replaced in between.
    const file = fs.openSync(path, "r");
    try {
      const text = fs.readFileSync(file, "utf8");
      const mode = fs.fstatSync(file).mode & 0o777;
      // Windows has no such modes. The folder of a user's settings is private there.
      if (!isWindows && (mode & 0o077) !== 0 && /"token"/.test(text)) throw readableByOthers(path, mode);
      return text;
    } finally {
      fs.closeSync(file);
    }
  } catch (cause) {
    if (cause instanceof CommandError) throw cause;
    // `fs` only throws errors of this type.
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw usageError(`${path} cannot be read: ${reasonOf(cause)}.`);
  }
}

function readableByOthers(path: string, mode: number): CommandError {
  return usageError(
    `${path} has tokens, and other users of this machine can open it (mode ${mode.toString(8)}).`,
    `Run chmod 600 '${path}'. If others could have read it, replace the token in Profile settings, too.`,
  );
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The reason of the parser would quote the file, which has tokens.
    throw broken(path, "it is not JSON");
  }
}

function profileOf(path: string, name: string, value: unknown): Profile {
  const { base_url, account_id, user, allow_insecure_http, token, keyring_id } = Object(value);
  const kept =
    typeof token === "string"
      ? { text: token }
      : typeof keyring_id === "string"
        ? { keyringId: keyring_id }
        : undefined;
  if (typeof base_url !== "string" || !Number.isSafeInteger(account_id) || !kept) {
    throw broken(path, `the profile ${JSON.stringify(name)} needs base_url, account_id, and token or keyring_id`);
  }
  return {
    baseUrl: base_url,
    accountId: account_id,
    user: String(user ?? ""),
    allowInsecureHttp: allow_insecure_http === true,
    token: kept,
  };
}

function broken(path: string, why: string): CommandError {
  return usageError(
    `${path} cannot be used: ${why}.`,
    "Nothing was changed. Repair the file, or move it away and run wootkit auth login.",
  );
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
