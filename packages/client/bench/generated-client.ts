import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { OpenApiDocument } from "@wootkit/openapi/document";
import { generateFrom } from "../../codegen/src/generate.ts";
import { indentByTabs } from "../smaller-types.ts";

const client = fileURLToPath(new URL("..", import.meta.url));

/** A folder with the client of a document: its sources, and the package built from them in `node_modules`. */
export interface GeneratedClient {
  readonly folder: string;
  /** The folder of the package. */
  readonly package: string;
  /** Builds the package: JavaScript and declarations. */
  build(): Promise<void>;
  remove(): Promise<void>;
}

/** Generates the client of a document over the sources of this client. */
export async function generateClient(document: OpenApiDocument): Promise<GeneratedClient> {
  const folder = await mkdtemp(join(tmpdir(), "wootkit-generated-"));
  const at = join(folder, "node_modules/@wootkit/client");
  await mkdir(at, { recursive: true });
  await symlink(join(client, "node_modules/openapi-fetch"), join(folder, "node_modules/openapi-fetch"), "junction");
  await cp(join(client, "src"), join(at, "src"), { recursive: true, filter: (path) => !/[\\/]generated$/.test(path) });
  await cp(join(client, "package.json"), join(at, "package.json"));
  const byHand = new Set(await readdir(join(client, "src")));
  for (const [name, text] of await generateFrom(document, byHand)) {
    await mkdir(dirname(join(at, name)), { recursive: true });
    await writeFile(join(at, name), text);
  }
  return {
    folder,
    package: at,
    async build() {
      const base = JSON.parse(await readFile(join(client, "../../tsconfig.base.json"), "utf8"));
      const lib = ["es2023", "dom", "dom.iterable"];
      const compilerOptions = { ...base.compilerOptions, lib, outDir: "dist", rootDir: "src", declaration: true };
      await writeFile(join(at, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["src"] }));
      await promisify(execFile)(join(client, "node_modules/.bin/tsc"), ["-p", at]);
      await indentByTabs(join(at, "dist"));
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** Returns the size of the declarations of a package, in bytes. */
export async function typesSize(packageFolder: string): Promise<number> {
  const files = await readdir(join(packageFolder, "dist"), { recursive: true });
  const sizes = files
    .filter((file) => file.endsWith(".d.ts"))
    .map(async (file) => (await stat(join(packageFolder, "dist", file))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
