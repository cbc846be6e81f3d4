import { buildCommand } from "@stricli/core";
import { CommandError, usageError } from "../../command-error.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../exit-codes.ts";
import { listed } from "../../output/listed.ts";
import { visibleText } from "../../output/visible-text.ts";
import { type Profile, type Profiles, readProfiles, writeProfiles } from "../../profiles/profile-file.ts";
import { requiredProfilePath } from "../../profiles/profile-path.ts";
import { unknownProfile } from "../../profiles/stored-profile.ts";

const brief = "Use another profile from now on.";

const description = `Without a name, it changes to the other profile if there are two, and asks on a terminal if there are more. One command can use another \
profile with --profile.`;

const examples = `Examples:
  wootkit auth switch
  wootkit auth switch old-desk`;

/** `wootkit auth switch [profile]`. `switch` is a reserved word. */
export const switchProfile = buildCommand<Record<never, never>, [name?: string], Context>({
  async func(this: Context, _flags, typed) {
    const path = requiredProfilePath(this.env);
    const before = readProfiles(path);
    const name = typed ?? (await chosenName(this, before));
    const profile = Object.hasOwn(before.profiles, name) ? before.profiles[name] : undefined;
    if (!profile) throw unknownProfile(name, Object.keys(before.profiles));
    writeProfiles(path, { ...before, current: name });
    this.process.stderr.write(`${visibleText(`The current profile is now ${name}: ${summary(profile)}.`)}\n`);
  },
  parameters: {
    positional: {
      kind: "tuple",
      parameters: [{ placeholder: "profile", parse: String, optional: true, brief: "The name of the profile." }],
    },
  },
  docs: { brief, fullDescription: [brief, description, examples].join("\n\n") },
});

async function chosenName(context: Context, { current, profiles }: Profiles): Promise<string> {
  const names = Object.keys(profiles);
  const others = names.filter((name) => name !== current);
  const [only] = others;
  if (only === undefined) {
    throw new CommandError(names.length > 0 ? exitCodes.failure : exitCodes.notSignedIn, [
      names.length > 0 ? `${current} is the only profile.` : "There are no profiles.",
      "wootkit auth login adds one.",
    ]);
  }
  if (others.length === 1) return only;
  const options = names.map((name) => visibleText(`${name}: ${summary(profiles[name])}`));
  const index = await context.choose?.("Profile:", options);
  const name = index === undefined ? undefined : names[index];
  if (name !== undefined) return name;
  throw usageError("There is no terminal to choose a profile on.", `Name it: ${listed(others, "disjunction")}.`);
}

function summary(profile: Profile | undefined): string {
  return profile ? `${profile.user} in account ${profile.accountId} on ${profile.baseUrl}` : "";
}
