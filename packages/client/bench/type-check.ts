import { execFile } from "node:child_process";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** The cost of checking a program. */
export interface TypeCheckCost {
  readonly instantiations: number;
  /** Seconds. */
  readonly time: number;
}

/** A program of ten lines that lists, gets, posts and handles an error. */
export const ownProgram = `
import { createClient, NotFoundError } from "@wootkit/client";
const chatwoot = createClient({ maxRetries: 1 });
export async function report(id: number): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const contact of chatwoot.contacts.list({ limit: 20 })) lines.push(contact.name);
  const { data, response } = await chatwoot.contacts.get(id).withResponse();
  const { items } = await chatwoot.conversations.filter({ payload: [] });
  return [...lines, data.name, String(response.status), String(items.length)];
}
export const isMissing = (error: unknown): boolean => error instanceof NotFoundError;
`;

/** The same program with another client. */
export const openaiProgram = `
import OpenAI, { NotFoundError } from "openai";
const client = new OpenAI({ maxRetries: 1 });
export async function report(id: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const model of client.models.list({ maxRetries: 2 })) lines.push(model.id);
  const { data, response } = await client.models.retrieve(id).withResponse();
  const created = await client.embeddings.create({ model: "text", input: "a" });
  return [...lines, data.id, String(response.status), String(created.data.length)];
}
export const isMissing = (error: unknown): boolean => error instanceof NotFoundError;
`;

const client = fileURLToPath(new URL("..", import.meta.url));

/**
 * Checks a program as its users would.
 *
 * @param folder - Where `node_modules` with the packages that it imports is.
 */
export async function typeCheckCost(program: string, folder: string): Promise<TypeCheckCost> {
  const work = await mkdtemp(join(tmpdir(), "wootkit-type-check-"));
  try {
    await symlink(join(folder, "node_modules"), join(work, "node_modules"), "junction");
    await writeFile(join(work, "program.ts"), program);
    const compilerOptions = {
      module: "nodenext",
      target: "es2023",
      lib: ["es2023", "dom", "dom.iterable"],
      types: [],
      strict: true,
      skipLibCheck: true,
      noEmit: true,
    };
    await writeFile(join(work, "package.json"), JSON.stringify({ type: "module" }));
    await writeFile(join(work, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
    const tsc = join(client, "node_modules/.bin/tsc");
    const { stdout } = await promisify(execFile)(tsc, ["-p", work, "--extendedDiagnostics", "--singleThreaded"]);
    const figure = (name: string) => Number(new RegExp(`${name}:\\s+([\\d.]+)`).exec(stdout)?.[1]);
    return { instantiations: figure("Instantiations"), time: figure("Total time") };
  } finally {
    await rm(work, { recursive: true });
  }
}
