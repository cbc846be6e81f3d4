import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";

/** Uses of the package that must compile, and some that must not. */
const consumer = `
import {
  ApiError, type Conversation, createClient, isApiError, type ListCall, multipart, NotFoundError, type Page, type RequestEvent, TimeoutError, type Uploadable,
} from "@wootkit/client";
import { type Drift, driftOf, responseCheck } from "@wootkit/client/validate";

const chatwoot = createClient({
  baseUrl: "https://chatwoot.example", accountId: 1, token: "secret-token", maxRetries: 1, timeout: 1_000, totalTimeout: undefined,
  hooks: { onRequest: ({ operation, attempt }: RequestEvent) => console.log(operation, attempt) },
  logger: console.log,
  check: responseCheck((drift: readonly Drift[]) => console.log(drift.length)),
});
// @ts-expect-error no such option
createClient({ retries: 3 });

export const call: ListCall<Conversation> = chatwoot.contacts.listConversations(42);
export const page: Promise<Page<Conversation>> = call;
export async function lists(): Promise<(string | null)[]> {
  const names: (string | null)[] = [];
  for await (const contact of chatwoot.contacts.list({ sort: "name", limit: 30 })) names.push(contact.email);
  for await (const { items, total } of chatwoot.conversations.list({ status: "all" }).pages()) names.push(String(items.length + (total ?? 0)));
  const { data, response } = await chatwoot.contacts.get(42).withResponse();
  return [...names, data.name, response.headers.get("x-request-id")];
}
export const words = async (): Promise<string[]> =>
  (await page).items.map(({ meta, status }) => (meta.assignee_type === "User" ? meta.assignee.email : status));
// @ts-expect-error no such field
export const none = async () => (await page).items[0].display_id;
// @ts-expect-error no such sort
chatwoot.contacts.list({ sort: "shoe_size" });
// @ts-expect-error an id is a number
chatwoot.contacts.get("42");

export async function history(): Promise<number[]> {
  const ids: number[] = [];
  const all = chatwoot.contacts.conversationHistory(42, { status: ["open", "snoozed"], since: new Date(0), labels: ["vip"] });
  for await (const { id } of all) ids.push(id);
  return (await all.source()) === "filter" ? ids : [];
}
// @ts-expect-error no such status
chatwoot.contacts.conversationHistory(42, { status: "closed" });

const conversationsOf = "/api/v1/accounts/{account_id}/contacts/{id}/conversations";
export async function raw(): Promise<unknown> {
  const { data, response } = await chatwoot.api.GET(conversationsOf, { params: { path: { id: 42 } } });
  const status: "open" | "resolved" | "pending" | "snoozed" | undefined = data?.payload[0].status;
  const labels: unknown = await (await chatwoot.fetch("/api/v1/accounts/{account_id}/labels")).json();
  const form = await multipart({ avatar: new Blob([]), profile: { name: "Ada" } });
  return [status, response.status, labels, await chatwoot.fetch("/api/v1/profile", { method: "PUT", body: form })];
}
// @ts-expect-error the path needs an ID
chatwoot.api.GET(conversationsOf);
// @ts-expect-error no such path
chatwoot.api.GET("/api/v1/profiles");
// @ts-expect-error an id is a number
chatwoot.api.GET(conversationsOf, { params: { path: { id: "42" } } });
// @ts-expect-error no such method
chatwoot.fetch("/api/v1/profile", { method: "FETCH" });

export async function missing(page: number | undefined, name: string | undefined): Promise<void> {
  const path = page === undefined ? undefined : { account_id: page };
  await chatwoot.api.GET("/api/v1/accounts/{account_id}/contacts", { params: { path, query: { page, include_contact_inboxes: undefined } } });
  await chatwoot.conversations.filter({
    payload: [{ attribute_key: "status", filter_operator: "equal_to", values: ["open"], query_operator: page ? "AND" : undefined }],
  });
  const upload: Uploadable = { path: "/a", name, type: name };
  await multipart({ upload, b: { stream: new Blob([]).stream(), name: "b", type: name } });
}

export function errors(error: unknown): string | number | undefined {
  if (error instanceof TimeoutError) return error.timeout + error.attempts;
  if (error instanceof NotFoundError) return error.serverMessage;
  if (isApiError(error)) return error.requestId;
  return error instanceof ApiError ? error.status : driftOf("getContact", {}).length;
}
`;

const resolutions = [
  { module: "nodenext", moduleResolution: "nodenext" },
  { module: "esnext", moduleResolution: "bundler" },
];

const settings = resolutions.flatMap((resolution) =>
  [true, false].map((strictNullChecks) => ({
    folder: `${resolution.moduleResolution}-${strictNullChecks}`,
    resolution: resolution.moduleResolution,
    compilerOptions: {
      ...resolution,
      target: "es2022",
      lib: ["es2022", "dom", "dom.iterable"],
      types: [],
      strict: true,
      strictNullChecks,
      ...(strictNullChecks && { exactOptionalPropertyTypes: true }),
      skipLibCheck: false,
      noEmit: true,
    },
  })),
);

/**
 * Compiles a program that uses the client of a project, in each way in which a compiler can resolve and check it,
 * including the libraries.
 *
 * @param tsc - The command of the compiler. It is started once: that costs more than the program does.
 */
export function testConsumerTypes(project: () => string, version: string, tsc: readonly string[]): void {
  describe(`TypeScript ${version}`, () => {
    let work: string;
    let errors: string;

    beforeAll(async () => {
      work = await mkdtemp(join(project(), "types-"));
      for (const { folder, compilerOptions } of settings) {
        await mkdir(join(work, folder));
        await writeFile(join(work, folder, "use.ts"), consumer);
        const config = JSON.stringify({ compilerOptions, files: ["use.ts"] });
        await writeFile(join(work, folder, "tsconfig.json"), config);
      }
      const [program = "", ...words] = tsc;
      const build = [...words, "-b", ...settings.map(({ folder }) => folder)];
      const checked = promisify(execFile)(program, build, { cwd: work });
      errors = (await checked.catch((error: { stdout: string }) => error)).stdout;
    });

    test.each(settings)(
      "a program that uses it compiles ($resolution, strictNullChecks: $compilerOptions.strictNullChecks)",
      ({ folder }) => {
        expect(errors).toBe("");
        // Written for each checked program.
        expect(existsSync(join(work, folder, "tsconfig.tsbuildinfo"))).toBe(true);
      },
    );
  });
}
