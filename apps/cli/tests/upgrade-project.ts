import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ConversationEdit } from "./client-releases.ts";
import { localServer, send } from "./local-server.ts";
import type { Outcome } from "./run-wootkit.ts";

/** The built program. */
export const main: string = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** Code that uses the client. */
export const report = `import { type Conversation, createClient } from "@wootkit/client";

const chatwoot = createClient();

export async function lastActivity(contact: number): Promise<number[]> {
  const { items } = await chatwoot.contacts.listConversations(contact);
  return items.filter(isHeard).map((conversation) => conversation.last_activity_at * 1000);
}

function isHeard({ muted }: Conversation): boolean {
  return !muted;
}
`;
export const tsconfig: string = JSON.stringify({
  compilerOptions: { strict: true, module: "nodenext", target: "es2023", types: [], skipLibCheck: true },
  include: ["src"],
});

/** The addition of version 0.1.1. */
export const addition: ConversationEdit = ["sentiment", { type: "string" }, "string"];
/** The breaking changes of version 0.2.0. */
export const breaking: readonly ConversationEdit[] = [
  ["last_activity_at", { type: ["integer", "null"] }, "number | null"],
  ["muted", { type: ["boolean", "null"] }, "boolean | null"],
  ["uuid", { type: ["string", "null"] }, "string | null"],
];

/** Makes a project with some files in a new folder. Nothing is installed. */
export async function project(work: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(join(work, "project-"));
  const manifest = JSON.stringify({ private: true, type: "module" });
  for (const [name, text] of Object.entries({ "package.json": manifest, ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

/** Runs `wootkit upgrade` of the built program in a folder. */
export function upgrade(
  cwd: string,
  args: readonly string[],
  env: Record<string, string> = {},
  program: string = main,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd, env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env } };
    execFile(process.execPath, [program, "upgrade", ...args], options, (error, stdout, stderr) => {
      resolve({ stdout, stderr, exitCode: typeof error?.code === "number" ? error.code : error ? Number.NaN : 0 });
    });
  });
}

/** Starts a local registry with the newest version of some packages. */
export function registry(packages: Readonly<Record<string, { version: string; tarball: string }>>): Promise<string> {
  return localServer(async (response) => {
    const address = decodeURIComponent(response.req.url ?? "").slice(1);
    const file = Object.values(packages).find(({ tarball }) => basename(tarball) === address);
    if (file) return response.end(await readFile(file.tarball));
    const found = packages[address];
    if (!found) return send(response, 404, "application/json", "{}");
    const { version, tarball } = found;
    const dist = { tarball: `http://${response.req.headers.host}/${basename(tarball)}` };
    const manifest = { name: address, version, dist, bin: { "spec-release": "main.js" } };
    const packument = { name: address, "dist-tags": { latest: version }, versions: { [version]: manifest } };
    send(response, 200, "application/json", JSON.stringify(packument));
  });
}
