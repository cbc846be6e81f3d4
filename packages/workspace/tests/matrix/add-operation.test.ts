import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Copy, installedCopy, outcome } from "../../src/copy-checkout.ts";
import { root } from "../../src/root.ts";
import { followStep, readGuide } from "../guide.ts";

const steps = readGuide(await readFile(join(root, "CONTRIBUTING.md"), "utf8"), "Add an operation");

/** Lists the blocked contacts twice: with the method and by the path. */
const program = `
import { createClient } from "@wootkit/client";
import { createSandbox } from "@wootkit/sandbox";

const { fetch, accountId, tokens } = createSandbox();
const chatwoot = createClient({ baseUrl: "http://sandbox.localhost", accountId, token: tokens.admin, fetch });
const { items } = await chatwoot.contacts.listBlocked();
const path = { account_id: accountId };
const { data } = await chatwoot.api.GET("/api/v1/accounts/{account_id}/contacts/blocked", { params: { path } });
console.log(JSON.stringify([items, data?.payload].map((contacts) => contacts?.map(({ id }) => id))));
`;

let copy: Copy;
beforeAll(async () => {
  copy = await installedCopy();
});
afterAll(() => copy?.remove());

describe("CONTRIBUTING's guide to a new operation", () => {
  test.each(steps.map((step) => [step.title, step] as const))("%s", (_, step) => followStep(copy, step));

  test("edits only the document, its recordings and the sandbox by hand", () => {
    const edits = steps.flatMap(({ actions }) =>
      actions.flatMap((action) => (action.kind === "edit" ? action.file : [])),
    );
    expect([...new Set(edits)].map((file) => file.split("/").slice(0, 2).join("/"))).toEqual([
      "openapi/recordings",
      "openapi/names.yaml",
      "openapi/paths",
      "packages/sandbox",
    ]);
  });

  test("the client gets a method and a path, and the CLI a command", async () => {
    const file = join(copy.folder, "packages/workspace/list-blocked.ts");
    await writeFile(file, program);
    const { code, stdout, stderr } = await outcome(process.execPath, [file], copy.folder);
    expect(code, stderr).toBe(0);
    const [method, path] = JSON.parse(stdout);
    expect(method.length).toBeGreaterThan(0);
    expect(path).toEqual(method);
    const main = join(copy.folder, "apps/cli/dist/main.js");
    const command = await outcome(process.execPath, [main, "contacts", "blocked", "--sandbox", "--json"], copy.folder);
    expect(command.code, command.stderr).toBe(0);
    expect(JSON.parse(command.stdout).payload.map(({ id }: { id: number }) => id)).toEqual(method);
  });

  test("the site gets a page", () => {
    const page = "apps/docs/dist/reference/contacts/list-blocked-contacts/index.html";
    expect(existsSync(join(copy.folder, page))).toBe(true);
  });
});
