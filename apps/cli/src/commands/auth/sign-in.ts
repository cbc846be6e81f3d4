import type { ProfileAccount, UserProfile } from "@wootkit/client";
import { CommandError, usageError } from "../../command-error.ts";
import { insecureHttp, settings } from "../../configuration.ts";
import { connectTo } from "../../connection.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../exit-codes.ts";
import { standardInput } from "../../operations/read-data.ts";
import { listed } from "../../output/listed.ts";
import { visibleText } from "../../output/visible-text.ts";
import { positiveInteger } from "../../positive-integer.ts";
import { accountName, serverVersion, tokenOwner, userName } from "../../profiles/identity.ts";
import { deleteFromKeyring } from "../../profiles/keyring.ts";
import { type Profile, type Profiles, readProfiles, writeProfiles } from "../../profiles/profile-file.ts";
import { requiredProfilePath } from "../../profiles/profile-path.ts";
import { keptToken } from "../../profiles/token-place.ts";
import { dashboardLink } from "../../references/dashboard-link.ts";
import { sameServer } from "../../same-server.ts";
import type { LoginFlags } from "./login.ts";

/** A server, and the account that a link to it names. */
interface Place {
  readonly baseUrl: string;
  readonly accountId: number | undefined;
}

/** Signs in: asks for missing settings, checks them with the server, and saves a profile. */
export async function signIn(this: Context, flags: LoginFlags): Promise<void> {
  const path = requiredProfilePath(this.env);
  // Before any question, as a broken file is not overwritten.
  readProfiles(path);
  checkName(flags.profile);
  const place = await placeFor(this, flags);
  const version = await serverVersion(await connection(this, flags, place));
  note(this, `Chatwoot ${version} at ${place.baseUrl}.`);
  const token = await tokenFor(this, flags, place);
  const owner = await tokenOwner(await connection(this, flags, place, token));
  const account = await accountFor(this, flags, place, owner);
  const kept = await keptToken(token, flags["token-store"]);
  // Read again, as the questions can take minutes.
  const before = readProfiles(path);
  const name = flags.profile ?? nameFor(before, place.baseUrl, account.id);
  const profile = {
    baseUrl: place.baseUrl,
    accountId: account.id,
    user: userName(owner),
    allowInsecureHttp: flags[insecureHttp],
    token: kept,
  };
  await save(path, before, name, profile);
  note(this, `Signed in as ${profile.user}, ${account.role} of ${accountName(account)}. The profile is ${name}.`);
  note(this, placeSentence(kept, path, flags["token-store"]));
  if (this.env[settings.token.variable]) {
    note(this, `${settings.token.variable} is set, and comes before the profile. Unset it to use the profile.`);
  }
  note(this, "Try: wootkit contacts list");
}

function note({ process: { stderr } }: Context, text: string): void {
  stderr.write(`${visibleText(text)}\n`);
}

function connection(context: Context, flags: LoginFlags, { baseUrl, accountId }: Place, token?: string) {
  return connectTo(context, { ...flags, sandbox: false, "dry-run": false }, token ? "application" : "server", {
    baseUrl,
    // The client wants an account, although no request of a sign-in has it.
    accountId: accountId ?? 1,
    token,
    allowInsecureHttp: flags[insecureHttp],
  });
}

/** Reads the URL, or asks for it. In reply to a question, `https://` can be left out. */
async function placeFor(context: Context, flags: LoginFlags): Promise<Place> {
  const given = flags["base-url"] ?? (context.env[settings.baseUrl.variable]?.trim() || undefined);
  const asked =
    given ?? (flags["with-token"] ? undefined : await context.ask?.("URL of Chatwoot, or any link of its dashboard: "));
  if (asked === undefined) throw noTerminal("the URL of Chatwoot");
  const text = asked.trim();
  if (!text) throw usageError("The URL is empty.", "Copy it from your browser, with the dashboard open.");
  const isLocal = /^(?:localhost|127\.|\[::1\])/.test(text);
  const address = given === undefined && !text.includes("://") ? `${isLocal ? "http" : "https"}://${text}` : text;
  const { baseUrl, accountId } = dashboardLink(address) ?? {
    baseUrl: address.replace(/\/+$/, ""),
    accountId: undefined,
  };
  const account = flags.account ?? context.env[settings.accountId.variable]?.trim();
  return { baseUrl, accountId: account ? positiveInteger("--account", account) : accountId };
}

async function tokenFor(context: Context, flags: LoginFlags, { baseUrl }: Place): Promise<string> {
  if (!flags["with-token"] && context.askSecret) {
    note(context, `Your access token is in Profile settings → Access token: ${baseUrl}/app`);
  }
  const text = flags["with-token"]
    ? await standardInput(context)
    : await context.askSecret?.("Access token (it stays hidden): ");
  if (text === undefined) throw noTerminal("the token");
  const token = text.trim();
  context.hide?.(token);
  if (token) return token;
  throw usageError(
    flags["with-token"] ? "Standard input has no token." : "The token is empty.",
    "Copy it from Profile settings → Access token.",
  );
}

/** Returns the account to work in: the named one, or the only one, or the one that is chosen. */
async function accountFor(
  context: Context,
  flags: LoginFlags,
  { accountId, baseUrl }: Place,
  { accounts, ...owner }: UserProfile,
): Promise<ProfileAccount> {
  const named = accounts.find(({ id }) => id === accountId);
  if (named) return named;
  const names = accounts.map(accountName);
  if (accountId !== undefined) {
    throw usageError(
      `${userName(owner)} does not belong to account ${accountId} on ${baseUrl}.`,
      names.length > 0 ? `The accounts are ${listed(names)}.` : "This user belongs to no account.",
    );
  }
  const [first, ...others] = accounts;
  if (!first) throw new CommandError(exitCodes.failure, [`${userName(owner)} belongs to no account on ${baseUrl}.`]);
  if (others.length === 0) return first;
  const index = flags["with-token"] ? undefined : await context.choose?.("Account:", names);
  const chosen = index === undefined ? undefined : accounts[index];
  if (chosen) return chosen;
  throw usageError(`The token is for several accounts: ${listed(names)}.`, "Name one with --account.");
}

function noTerminal(what: string): CommandError {
  return usageError(
    `There is no terminal to ask for ${what} on.`,
    "Use wootkit auth login --base-url <url> --with-token < file, or set the variables (wootkit auth login --help-all).",
  );
}

function checkName(name: string | undefined): void {
  if (name === undefined || /^\w[\w.@-]*$/.test(name)) return;
  throw usageError(`--profile must be letters, digits, and any of ._@-, got ${JSON.stringify(name)}.`);
}

/** Returns the profile of the same server and account, or else a name that is still free. */
function nameFor({ profiles }: Profiles, baseUrl: string, accountId: number): string {
  const same = Object.entries(profiles).find(
    ([, profile]) => sameServer(profile.baseUrl, baseUrl) && profile.accountId === accountId,
  );
  if (same) return same[0];
  const host = new URL(baseUrl).hostname.replace(/[^\w.-]/g, "");
  const names = ["default", host, `${host}-${accountId}`];
  for (let number = 2; ; number++) {
    const free = names.find((name) => name && !Object.hasOwn(profiles, name));
    if (free) return free;
    names.push(`${host}-${accountId}-${number}`);
  }
}

/** Saves a profile. A token that no profile has any longer is deleted from the keyring. */
async function save(path: string, { profiles }: Profiles, name: string, profile: Profile): Promise<void> {
  try {
    writeProfiles(path, { current: name, profiles: { ...profiles, [name]: profile } });
  } catch (error) {
    await forget(profile);
    throw error;
  }
  await forget(profiles[name]);
}

/** Deletes the token of a profile from the keyring. */
async function forget(profile: Profile | undefined): Promise<void> {
  if (profile && "keyringId" in profile.token) await deleteFromKeyring(profile.token.keyringId);
}

function placeSentence(kept: Profile["token"], path: string, wanted: string | undefined): string {
  if ("keyringId" in kept) return "The token is in the system's keyring.";
  return `The token is in ${path}, which only you can read${wanted ? "" : ", as this system has no usable keyring"}.`;
}
