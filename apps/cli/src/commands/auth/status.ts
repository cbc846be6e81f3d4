import { buildCommand } from "@stricli/core";
import { type ConfigurationFlags, configurationFlags, settings } from "../../configuration.ts";
import { type Configuration, resolveConfiguration } from "../../connection/resolve-configuration.ts";
import { connectTo } from "../../connection.ts";
import type { Context } from "../../context.ts";
import { listed } from "../../output/listed.ts";
import { checkOutput, type OutputFlags, outputFlags } from "../../output/output-flags.ts";
import { printObject } from "../../output/print.ts";
import { visibleText } from "../../output/visible-text.ts";
import { accountName, serverVersion, tokenOwner, userName } from "../../profiles/identity.ts";
import { readProfiles } from "../../profiles/profile-file.ts";
import { profilePath, requiredProfilePath } from "../../profiles/profile-path.ts";

/** The options of `wootkit auth status`. */
interface StatusFlags extends OutputFlags, Omit<ConfigurationFlags, "sandbox" | "dry-run"> {}

const { sandbox: _sandbox, "dry-run": _dryRun, ...others } = configurationFlags;

const brief = "Show who you are signed in as, and whether the token works.";

const description = `Asks the server for its version and for the token's owner. Variables in the environment come before a profile, and the output says so.

Exits with 3 if no token is configured, or if the server refuses it.`;

const examples = `Examples:
  wootkit auth status
  wootkit auth status --profile old-desk --json`;

/** `wootkit auth status` */
export const status = buildCommand<StatusFlags, [], Context>({
  func: showStatus,
  parameters: {
    flags: { ...outputFlags, ...others },
  },
  docs: { brief, fullDescription: [brief, description, examples].join("\n\n") },
});

async function showStatus(this: Context, given: StatusFlags): Promise<void> {
  const flags = { ...given, sandbox: false, "dry-run": false };
  const configuration = await resolveConfiguration(flags, this.env, "application", []);
  await checkOutput(flags);
  const open = await connectTo(this, flags, "server", { ...configuration, token: undefined });
  const version = await serverVersion(open);
  const connection = await connectTo(this, flags, "application", configuration);
  const owner = await tokenOwner(connection);
  const account = owner.accounts.find(({ id }) => id === configuration.accountId);
  const { current, overriding } = overridden(flags, this.env);
  const state = {
    profile: configuration.profile?.name ?? null,
    base_url: configuration.baseUrl,
    version,
    user: { id: owner.id, name: owner.name, email: owner.email },
    account: { id: configuration.accountId, name: account?.name ?? null, role: account?.role ?? null },
    token_store: tokenStore(configuration),
    overridden_by: overriding,
  };
  const rows = [
    ["Profile", configuration.profile?.name ?? "none"],
    ["Server", `${state.base_url} (Chatwoot ${version})`],
    ["User", userName(owner)],
    ["Account", account ? accountName(account) : `${configuration.accountId}, which the user does not belong to`],
    ["Role", account?.role ?? "none"],
    ["Token", `works, from ${tokenSource(configuration, this.env)}`],
  ];
  const text = rows.map(([name = "", value = ""]) => `${name.padEnd(9)}${visibleText(value)}\n`).join("");
  await printObject(this, flags, { object: state, text });
  if (overriding.length === 0) return;
  const verb = overriding.length === 1 ? "comes" : "come";
  this.process.stderr.write(`${listed(overriding)} in the environment ${verb} before the profile ${current}.\n`);
}

/** Returns the current profile, and the variables that come before it. */
function overridden(flags: ConfigurationFlags, env: Context["env"]) {
  const path = profilePath(env);
  const current = path === undefined || flags.profile !== undefined ? undefined : readProfiles(path).current;
  const variables = [settings.baseUrl, settings.accountId, settings.token].map(({ variable }) => variable);
  return { current, overriding: current === undefined ? [] : variables.filter((variable) => env[variable]?.trim()) };
}

function tokenStore({ profile, tokenVariable }: Configuration): "environment" | "keyring" | "file" {
  if (tokenVariable !== undefined || !profile) return "environment";
  return "keyringId" in profile.token ? "keyring" : "file";
}

function tokenSource(configuration: Configuration, env: Context["env"]): string {
  const store = tokenStore(configuration);
  if (store === "keyring") return "the system's keyring";
  return store === "file" ? requiredProfilePath(env) : `${configuration.tokenVariable} in the environment`;
}
