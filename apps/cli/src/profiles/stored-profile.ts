import { CommandError, usageError } from "../command-error.ts";
import { didYouMean } from "../did-you-mean.ts";
import { exitCodes } from "../exit-codes.ts";
import { listed } from "../output/listed.ts";
import { sameServer } from "../same-server.ts";
import { keyringToken } from "./keyring.ts";
import { type Profile, readProfiles } from "./profile-file.ts";

/** A server, and an account if it is known. */
interface Place {
  readonly baseUrl: string;
  readonly accountId: number | undefined;
}

/** What a command line says about the profile that it needs. */
export interface Wanted {
  /** The name, from `--profile`. */
  readonly name: string | undefined;
  /** The server that an option or a variable names. */
  readonly given: readonly Place[];
  /** The links among the arguments. */
  readonly links: readonly Place[];
}

/** A profile with its name. */
export interface NamedProfile extends Profile {
  readonly name: string;
}

/**
 * Returns the profile for a command: the one with the name, or one for the given server, or one for the links, or the
 * current one. Among several, the current one comes first. A token never goes to another server than the one that it
 * was saved for.
 *
 * @throws {CommandError} if there is no profile with the name, or if the file cannot be used.
 */
export function storedProfile(path: string, { name, given, links }: Wanted): NamedProfile | undefined {
  const { current, profiles } = readProfiles(path);
  const all = Object.entries(profiles).map(([key, profile]): NamedProfile => ({ name: key, ...profile }));
  if (name !== undefined) {
    const profile = all.find((one) => one.name === name);
    if (profile) return profile;
    throw unknownProfile(name, Object.keys(profiles));
  }
  all.sort((a, b) => Number(b.name === current) - Number(a.name === current));
  if (given.length > 0) return all.find(isAt(given)) ?? all.find(isOn(given));
  return (links.length > 0 ? all.find(isAt(links)) : undefined) ?? all.find((one) => one.name === current);
}

function isOn(places: readonly Place[]) {
  return (profile: Profile) => places.every(({ baseUrl }) => sameServer(profile.baseUrl, baseUrl));
}

function isAt(places: readonly Place[]) {
  const isHere = isOn(places);
  return (profile: Profile) =>
    isHere(profile) && places.every(({ accountId }) => accountId === undefined || accountId === profile.accountId);
}

/**
 * Returns the token of a profile.
 *
 * @throws {CommandError} if the keyring does not have it.
 */
export async function tokenOf({ name, token }: NamedProfile): Promise<string> {
  if ("text" in token) return token.text;
  const found = await keyringToken(token.keyringId);
  if (found !== undefined) return found;
  throw new CommandError(exitCodes.notSignedIn, [
    `The system's keyring does not have the token of the profile ${JSON.stringify(name)}.`,
    `Unlock the keyring, or sign in again: wootkit auth login --profile ${name}`,
  ]);
}

/** The error for a profile that does not exist. */
export function unknownProfile(name: string, names: readonly string[]): CommandError {
  return usageError(
    `There is no profile ${JSON.stringify(name)}.${didYouMean(name, names)}`,
    names.length > 0
      ? `The profiles are ${listed(names)}. wootkit auth login --profile ${name} makes a new one.`
      : `wootkit auth login --profile ${name} makes it.`,
  );
}
