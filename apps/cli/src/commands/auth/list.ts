import { buildCommand } from "@stricli/core";
import type { Context } from "../../context.ts";
import { jsonOutput } from "../../output/json.ts";
import { type Layout, table } from "../../output/table.ts";
import { type Profile, readProfiles } from "../../profiles/profile-file.ts";
import { requiredProfilePath } from "../../profiles/profile-path.ts";

/** A line of the list. */
interface Row extends Profile {
  readonly name: string;
  readonly isCurrent: boolean;
}

const brief = "List the profiles.";

const description =
  "The current profile has a star. Nothing is sent to a server: wootkit auth status checks the token.";

const examples = `Examples:
  wootkit auth list`;

/** `wootkit auth list` */
export const list = buildCommand<{ readonly json: boolean }, [], Context>({
  async func(this: Context, { json }) {
    const { current, profiles } = readProfiles(requiredProfilePath(this.env));
    const rows = Object.entries(profiles).map(([name, one]): Row => ({ name, isCurrent: name === current, ...one }));
    const { stdout } = this.process;
    if (json) stdout.write(jsonOutput(new TextEncoder().encode(`${JSON.stringify(rows.map(rowJson))}\n`), this.isTTY));
    else if (rows.length === 0) stdout.write("No profiles. wootkit auth login adds one.\n");
    else stdout.write(await table(rows, layout, this.columns));
  },
  parameters: {
    flags: { json: { kind: "boolean", default: false, withNegated: false, brief: "Print JSON. Default: off" } },
  },
  docs: { brief, fullDescription: [brief, description, examples].join("\n\n") },
});

const layout: Layout<Row> = {
  columns: [
    { name: "current", header: " ", text: ({ isCurrent }) => (isCurrent ? "*" : " ") },
    { name: "name", header: "PROFILE", text: ({ name }) => name },
    { name: "server", header: "SERVER", text: ({ baseUrl }) => baseUrl },
    { name: "account", header: "ACCOUNT", text: ({ accountId }) => String(accountId), align: "right" },
    { name: "token", header: "TOKEN", text: ({ token }) => placeWord(token) },
    { name: "user", header: "USER", text: ({ user }) => user },
  ],
  tighten: [],
  comfortable: 0,
  drop: ["token"],
  bearable: 20,
};

function placeWord(token: Profile["token"]): string {
  return "keyringId" in token ? "keyring" : "file";
}

/** The JSON never has the token. */
function rowJson({ name, isCurrent, baseUrl, accountId, user, token }: Row) {
  return { name, current: isCurrent, base_url: baseUrl, account_id: accountId, user, token_store: placeWord(token) };
}
