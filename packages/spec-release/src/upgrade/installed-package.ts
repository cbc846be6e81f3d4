import { readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { findDocument } from "../source/package-source.ts";
import { isJsonObject, type JsonObject } from "../spec/json.ts";
import { UsageError } from "../usage-error.ts";

/** A package's folder and what its package.json says. */
export interface PackageFolder {
  readonly name: string;
  readonly version: string;
  /** Absolute path without symbolic links. */
  readonly folder: string;
  readonly manifest: JsonObject;
}

/** A package that a project has installed. */
export interface InstalledPackage extends PackageFolder {
  /** Where the project finds it: `…/node_modules/NAME`, a symbolic link under pnpm. */
  readonly link: string;
  /** Absolute path of its OpenAPI document. */
  readonly document: string;
}

/**
 * Finds a package as Node finds it: in the `node_modules` of a folder or of one above it.
 *
 * @throws {UsageError} when it isn't installed, is installed by Yarn Plug'n'Play, or carries no document.
 */
export async function findInstalledPackage(name: string, from: string): Promise<InstalledPackage> {
  for (const folder of foldersUpwards(from)) {
    const link = path.join(folder, "node_modules", ...name.split("/"));
    if (!(await exists(path.join(link, "package.json")))) continue;
    const found = await readPackageFolder(await realpath(link));
    const document = await findDocument(found.folder, `The installed ${name} ${found.version}`);
    return { ...found, link, document };
  }
  for (const folder of foldersUpwards(from)) {
    if (await exists(path.join(folder, ".pnp.cjs"))) {
      throw new UsageError(
        `Yarn Plug'n'Play keeps packages in archives, which upgrade can't read. Set "nodeLinker: node-modules" in ${path.join(folder, ".yarnrc.yml")} and run yarn install.`,
      );
    }
  }
  throw new UsageError(`${name} is not installed: no node_modules in ${from} or above has it. Install it first.`);
}

/**
 * Reads what a package's folder is.
 *
 * @throws {UsageError} when its package.json is missing or has no name and version.
 */
export async function readPackageFolder(folder: string): Promise<PackageFolder> {
  const file = path.join(folder, "package.json");
  const manifest = await readFile(file, "utf8").then(JSON.parse, () => undefined);
  if (!isJsonObject(manifest) || typeof manifest.name !== "string" || typeof manifest.version !== "string") {
    throw new UsageError(`${file} is not a package's: it has no name and version.`);
  }
  return { name: manifest.name, version: manifest.version, folder, manifest };
}

/** A folder and all above it, the nearest first. */
export function foldersUpwards(from: string): string[] {
  const folder = path.resolve(from);
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersUpwards(parent)];
}

/** Whether there is a file or folder at a path. */
export function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
