import { readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { findDocument } from "../source/package-source.ts";
import { isJsonObject, type JsonObject } from "../spec/json.ts";
import { UsageError } from "../usage-error.ts";

/** A package's folder and its package.json. */
export interface PackageFolder {
  readonly name: string;
  readonly version: string;
  /** Absolute path without symbolic links. */
  readonly folder: string;
  readonly manifest: JsonObject;
}

/** A package that a project has installed. */
export interface InstalledPackage extends PackageFolder {
  /** The path where the project finds it: `…/node_modules/NAME`, a symbolic link under pnpm. */
  readonly link: string;
  /** Absolute path of its OpenAPI document. */
  readonly document: string;
}

/**
 * Finds a package as Node does: in the `node_modules` of a folder or of its ancestors.
 *
 * @throws {UsageError} when it isn't installed, is installed with Yarn Plug'n'Play, or has no document.
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
  throw new UsageError(`${name} is not installed in ${from} or a folder above. Install it first.`);
}

/**
 * Reads the package.json of a package's folder.
 *
 * @throws {UsageError} when its package.json is missing or has no name and version.
 */
export async function readPackageFolder(folder: string): Promise<PackageFolder> {
  const file = path.join(folder, "package.json");
  const manifest = await readFile(file, "utf8").then(JSON.parse, () => undefined);
  if (!isJsonObject(manifest) || typeof manifest.name !== "string" || typeof manifest.version !== "string") {
    throw new UsageError(`${file} has no name and version, so it is not the package.json of a package.`);
  }
  return { name: manifest.name, version: manifest.version, folder, manifest };
}

/** A folder and all its ancestors, the nearest first. */
export function foldersUpwards(from: string): string[] {
  const folder = path.resolve(from);
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersUpwards(parent)];
}

/** Whether a file or folder exists. */
export function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
