import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Step } from "./step.ts";

const program = `
import { createClient } from "@wootkit/client";
import { createSandbox, serve } from "@wootkit/sandbox";

const sandbox = createSandbox();
const server = await serve(sandbox, { port: 0 });
const chatwoot = createClient({ baseUrl: server.url, accountId: sandbox.accountId, token: sandbox.tokens.admin });
const { items } = await chatwoot.contacts.listConversations(1);
console.log(JSON.stringify(items.map(({ id }) => id)));
await server.close();
`;

/** Installs the published packages in an empty project, and reads a contact's conversations in two ways. */
export const usePackages: Step = {
  name: "Client, command line and sandbox work in an empty project",
  async run(stage) {
    await stage.inProject(
      "npm",
      "install",
      "--no-audit",
      "--no-fund",
      ...["client", "cli", "sandbox"].map((name) => `@wootkit/${name}`),
    );
    const versions = stage.versions();
    const installed = JSON.parse(await stage.inProject("npm", "ls", "--json")).dependencies;
    for (const name of ["@wootkit/client", "@wootkit/cli", "@wootkit/sandbox"])
      assert.equal(installed[name].version, versions[name], `the installed version of ${name}`);

    await writeFile(join(stage.project, "conversations.js"), program);
    const ids = JSON.parse(await stage.inProject(process.execPath, "conversations.js"));
    assert.ok(ids.length > 4, `contact 1 was expected to have more than 4 conversations, not ${ids.length}`);

    const { payload } = JSON.parse(
      await stage.inProject("npx", "wootkit", "contacts", "conversations", "1", "--sandbox", "--json"),
    );
    assert.deepEqual(
      payload.map(({ id }: { id: number }) => id),
      ids,
      "the command's conversations, compared with the client's",
    );
    return [`${ids.length} conversations, the same from client and command`];
  },
};
