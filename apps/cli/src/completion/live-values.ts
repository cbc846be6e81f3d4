import { connect } from "../connection.ts";
import type { Context } from "../context.ts";
import { readProfiles } from "../profiles/profile-file.ts";
import { profilePath } from "../profiles/profile-path.ts";
import type { Candidate } from "./complete-words.ts";
import type { LiveSource } from "./completion-data.ts";
import type { TypedSettings } from "./typed-settings.ts";

/** Reads the values that complete an option or argument from the account, or from the profiles of this machine. */
export async function liveValues(
  context: Context,
  source: LiveSource,
  settings: TypedSettings,
  signal: AbortSignal,
): Promise<readonly Candidate[]> {
  if (source === "profiles") return profileNames(context);
  const flags = { ...settings, "allow-insecure-http": false, verbose: false, "dry-run": false };
  const connection = await connect(context, flags, "application", { signal });
  return connection.ask(async ({ labels, inboxes, agents, teams }) => {
    switch (source) {
      case "labels":
        return (await labels.list()).items.map(({ title, description }) => [title, description ?? ""]);
      case "label-ids":
        return (await labels.list()).items.map(({ id, title }) => [String(id), title]);
      case "inboxes":
        return (await inboxes.list()).items.map(({ id, name }) => [String(id), name]);
      case "agents":
        return (await agents.list()).items.map(({ id, name, email }) => [String(id), `${name} (${email})`]);
      case "teams":
        return (await teams.list()).items.map(({ id, name }) => [String(id), name]);
    }
  });
}

function profileNames({ env }: Context): readonly Candidate[] {
  const path = profilePath(env);
  const profiles = path === undefined ? {} : readProfiles(path).profiles;
  return Object.entries(profiles).map(([name, { baseUrl, accountId }]) => [name, `${baseUrl}, account ${accountId}`]);
}
