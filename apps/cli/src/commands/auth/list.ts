import { buildCommand } from "@stricli/core";
import type { Context } from "../../context.ts";
import { type OutputFlags, outputFlags } from "../../output/output-flags.ts";
import { printList } from "../../output/print.ts";
import type { Layout } from "../../output/table.ts";
import { readProfiles } from "../../profiles/profile-file.ts";
import { requiredProfilePath } from "../../profiles/profile-path.ts";

const brief = "List the profiles.";

const description =
  "The current profile has a star. Nothing is sent to a server: wootkit auth status checks the token.";

const examples = `Examples:
  wootkit auth list`;

/** `wootkit auth list` */
export const list = buildCommand<OutputFlags, [], Context>({
  async func(this: Context, flags) {
    const items = listedProfiles(requiredProfilePath(this.env));
    await printList(this, flags, { items, layout, empty: "No profiles. wootkit auth login adds one." });
  },
  parameters: { flags: outputFlags },
  docs: { brief, fullDescription: [brief, description, examples].join("\n\n") },
});

/** Returns the profiles without their tokens. */
function listedProfiles(path: string) {
  const { current, profiles } = readProfiles(path);
  return Object.entries(profiles).map(([name, { baseUrl, accountId, user, token }]) => ({
    name,
    current: name === current,
    base_url: baseUrl,
    account_id: accountId,
    user,
    token_store: "keyringId" in token ? "keyring" : "file",
  }));
}

const layout: Layout<ReturnType<typeof listedProfiles>[number]> = {
  columns: [
    { name: "current", header: " ", text: ({ current }) => (current ? "*" : " ") },
    { name: "name", header: "PROFILE", text: ({ name }) => name },
    { name: "server", header: "SERVER", text: ({ base_url }) => base_url },
    { name: "account", header: "ACCOUNT", text: ({ account_id }) => String(account_id), align: "right" },
    { name: "token", header: "TOKEN", text: ({ token_store }) => token_store },
    { name: "user", header: "USER", text: ({ user }) => user },
  ],
  tighten: [],
  comfortable: 0,
  drop: ["token"],
  bearable: 20,
};
