import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** What checking a program with a client of so many operations costs the compiler. */
export interface TypeCheckCost {
  readonly operations: number;
  readonly instantiations: number;
}

const run = promisify(execFile);
const client = fileURLToPath(new URL("..", import.meta.url));
const codegen = join(client, "../codegen");
const openapi = join(client, "../../openapi");

/** The same program for every client: it uses the five operations that are really there. */
const program = `
import { createClient } from "./src/index.ts";
const chatwoot = createClient();
export async function use(): Promise<unknown[]> {
  const { items } = await chatwoot.contacts.listConversations(42);
  const contact = await chatwoot.contacts.get(42);
  const raw = await chatwoot.request("GET /api/v1/accounts/{account_id}/contacts/{id}/conversations", { path: { id: 42 } });
  for await (const { name } of chatwoot.contacts.list({ sort: "name" })) return [name];
  for await (const { status } of chatwoot.conversations.list({ status: "all" })) return [status];
  const filtered = await chatwoot.conversations.filter({ payload: [] });
  return [items[0]?.meta.sender.name, contact.name, raw.payload[0]?.status, filtered.total];
}
`;

/** Generates a client with copies of the specification's operations, as many times as wanted, and has a program checked with it. */
export async function typeCheckCost(copies: number): Promise<TypeCheckCost> {
  const work = await mkdtemp(join(tmpdir(), "wootkit-type-check-"));
  try {
    const operations = await writeSpecification(join(work, "openapi"), copies);
    await writeCodegen(work);
    const at = join(work, "packages/client");
    await cp(join(client, "src"), join(at, "src"), { recursive: true });
    await cp(join(client, "package.json"), join(at, "package.json"));
    await run(process.execPath, [join(work, "packages/codegen/src/generate.ts")]);
    await writeFile(join(at, "use.ts"), program);
    const compilerOptions = { noEmit: true, skipLibCheck: true, lib: ["es2023", "dom", "dom.iterable"], types: [] };
    const base = join(client, "../../tsconfig.base.json");
    await writeFile(join(at, "tsconfig.json"), JSON.stringify({ extends: base, compilerOptions, files: ["use.ts"] }));
    const tsc = join(client, "node_modules/.bin/tsc");
    const { stdout } = await run(tsc, ["-p", at, "--extendedDiagnostics", "--singleThreaded"]);
    return { operations, instantiations: Number(/Instantiations:\s+(\d+)/.exec(stdout)?.[1]) };
  } finally {
    await rm(work, { recursive: true });
  }
}

/** The parts of the bundle that are copied. */
interface Bundle {
  readonly paths: Record<string, Record<string, { operationId?: string; tags?: string[] | undefined }>>;
  readonly tags: { name: string; description: string }[];
}

/** Answers how many operations there are then. */
async function writeSpecification(folder: string, copies: number): Promise<number> {
  const bundle: Bundle = JSON.parse(await readFile(join(openapi, "dist/openapi.json"), "utf8"));
  const originals = { paths: Object.entries(bundle.paths), tags: [...bundle.tags] };
  for (let copy = 1; copy <= copies; copy++) {
    const renamed = (name: string) => `${name}Copy${copy}`;
    for (const { name, description } of originals.tags) bundle.tags.push({ name: renamed(name), description });
    for (const [path, item] of originals.paths) {
      bundle.paths[path.replace("{account_id}/", `{account_id}/copy_${copy}/`)] = Object.fromEntries(
        Object.entries(item).map(([method, operation]) => [
          method,
          operation.operationId
            ? { ...operation, operationId: renamed(operation.operationId), tags: operation.tags?.map(renamed) }
            : operation,
        ]),
      );
    }
  }
  await mkdir(join(folder, "dist"), { recursive: true });
  await cp(join(openapi, "package.json"), join(folder, "package.json"));
  await writeFile(join(folder, "dist/openapi.json"), JSON.stringify(bundle));
  return Object.values(bundle.paths)
    .flatMap((item) => Object.values(item))
    .filter(({ operationId }) => operationId).length;
}

/** The generator, which finds the specification beside it instead of the real one. */
async function writeCodegen(work: string): Promise<void> {
  const at = join(work, "packages/codegen");
  await cp(join(codegen, "src"), join(at, "src"), { recursive: true });
  await cp(join(codegen, "package.json"), join(at, "package.json"));
  await mkdir(join(at, "node_modules/@wootkit"), { recursive: true });
  await symlink(join(work, "openapi"), join(at, "node_modules/@wootkit/openapi"));
  for (const name of ["openapi-typescript", "typescript"]) {
    await symlink(join(codegen, "node_modules", name), join(at, "node_modules", name));
  }
}
