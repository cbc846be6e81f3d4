import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { UsageError } from "../usage-error.ts";

/** A package and the declaration file of each of its entries, by its path in the package. */
export interface PackageEntries {
  readonly name: string;
  readonly entries: ReadonlyMap<string, string>;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The declaration file that belongs to a JavaScript file, for an entry that names only the JavaScript file. */
function besideScript(script: string): string | undefined {
  const declaration = script.replace(/\.([mc]?)js$/, ".d.$1ts");
  return declaration === script ? undefined : declaration;
}

/** The declaration file in the conditions of an entry, resolved for `import`. */
function typesOf(target: unknown): string | undefined {
  if (typeof target === "string") return /\.d\.[mc]?ts$/.test(target) ? target : besideScript(target);
  if (Array.isArray(target)) return target.map(typesOf).find((file) => file !== undefined);
  if (!isRecord(target)) return undefined;
  for (const condition of ["types", "import", "node", "default", "require"]) {
    const file = typesOf(target[condition]);
    if (file !== undefined) return file;
  }
  return undefined;
}

/** The values of `*` in an entry such as `./*`, one for each matching file. */
async function starsOf(folder: string, pattern: string): Promise<string[]> {
  const [before = "", after = ""] = pattern.split("*");
  const files = await readdir(folder, { recursive: true });
  return files
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => !file.startsWith("node_modules/") && file.startsWith(before) && file.endsWith(after))
    .map((file) => file.slice(before.length, file.length - after.length))
    .sort();
}

async function manifestOf(folder: string): Promise<Readonly<Record<string, unknown>>> {
  const text = await readFile(path.join(folder, "package.json"), "utf8").catch(() => {
    throw new UsageError(`${folder} has no package.json. Name the folder of a package.`);
  });
  try {
    const manifest: unknown = JSON.parse(text);
    if (isRecord(manifest)) return manifest;
  } catch {
    // Reported below, like JSON that isn't an object.
  }
  throw new UsageError(`${folder}/package.json is not valid JSON of a package. Fix it.`);
}

/**
 * Finds the entries of a package that have types.
 *
 * @throws {UsageError} when the folder's package.json is missing or broken, no entry has types, or a declaration file
 *   is missing.
 */
export async function packageEntries(folder: string): Promise<PackageEntries> {
  const manifest = await manifestOf(folder);
  const { name = path.basename(folder), exports, types, typings, main } = manifest;
  const keyed = isRecord(exports) && Object.keys(exports).every((key) => key.startsWith("."));
  const targets = keyed ? exports : { ".": exports ?? types ?? typings ?? main };
  const entries = new Map<string, string>();
  for (const [entry, target] of Object.entries(targets)) {
    const found = typesOf(target);
    if (found === undefined) continue;
    const file = path.posix.normalize(found);
    const named = isRecord(target) || typeof target !== "string";
    if (entry.includes("*")) {
      for (const star of await starsOf(folder, file)) entries.set(entry.replace("*", star), file.replace("*", star));
    } else if (existsSync(path.join(folder, file))) entries.set(entry, file);
    else if (named) throw new UsageError(`${folder} has no ${file}, which its exports name. Build the package first.`);
  }
  if (entries.size === 0)
    throw new UsageError(`${folder} exports no types. Its package.json must name a declaration file.`);
  return { name: String(name), entries: new Map([...entries].sort(([one], [other]) => (one < other ? -1 : 1))) };
}
