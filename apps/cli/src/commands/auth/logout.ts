import { buildCommand } from "@stricli/core";
import { CommandError } from "../../command-error.ts";
import { configurationFlags, settings } from "../../configuration.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../exit-codes.ts";
import { visibleText } from "../../output/visible-text.ts";
import { deleteFromKeyring } from "../../profiles/keyring.ts";
import { readProfiles, writeProfiles } from "../../profiles/profile-file.ts";
import { requiredProfilePath } from "../../profiles/profile-path.ts";
import { unknownProfile } from "../../profiles/stored-profile.ts";

/** The options of `wootkit auth logout`. */
interface LogoutFlags {
  readonly profile?: string;
}

const brief = "Sign out: delete a profile and its token.";

const description = `The token is deleted on this machine only. To make it useless everywhere, replace it: wootkit profile reset-access-token.`;

const examples = `Examples:
  wootkit auth logout
  wootkit auth logout --profile old-desk`;

/** `wootkit auth logout` */
export const logout = buildCommand<LogoutFlags, [], Context>({
  func: signOut,
  parameters: {
    flags: { profile: { ...configurationFlags.profile, brief: "The profile to delete. Default: the current one" } },
  },
  docs: { brief, fullDescription: [brief, description, examples].join("\n\n") },
});

async function signOut(this: Context, { profile: wanted }: LogoutFlags): Promise<void> {
  const path = requiredProfilePath(this.env);
  const { current, profiles } = readProfiles(path);
  const name = wanted ?? current;
  if (name === undefined) throw notSignedIn(Object.keys(profiles));
  const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  if (!profile) throw unknownProfile(name, Object.keys(profiles));
  if ("keyringId" in profile.token && !(await deleteFromKeyring(profile.token.keyringId))) {
    throw new CommandError(exitCodes.failure, [
      "The token could not be deleted from the system's keyring, so nothing was changed.",
      "Unlock the keyring, and try again.",
    ]);
  }
  const { [name]: _deleted, ...others } = profiles;
  const names = Object.keys(others);
  const next = name === current ? (names.length === 1 ? names[0] : undefined) : current;
  writeProfiles(path, { current: next, profiles: others });
  const note = (text: string) => this.process.stderr.write(`${visibleText(text)}\n`);
  note(`Signed out of ${profile.baseUrl}, account ${profile.accountId}. The profile ${name} is deleted.`);
  if (next !== undefined && next !== current) note(`The current profile is now ${next}.`);
  if (next === undefined && names.length > 0) note("Choose another profile with wootkit auth switch.");
  if (this.env[settings.token.variable]) note(`${settings.token.variable} is still set in the environment.`);
}

function notSignedIn(names: readonly string[]): CommandError {
  return new CommandError(exitCodes.notSignedIn, [
    "There is no current profile to sign out of.",
    names.length > 0 ? `Name one with --profile: ${names.join(", ")}.` : undefined,
  ]);
}
