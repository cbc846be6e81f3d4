import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package that is published. */
export interface PublicPackage {
  readonly name: string;
  readonly version: string;
  /** Its folder from the top of the checkout, such as `packages/client`. */
  readonly room: string;
  /** All of its `package.json`. */
  readonly manifest: Readonly<Record<string, unknown>>;
}

/** The packages of a checkout that are published, in alphabetical order of their folders. */
export function publicPackages(folder: string): PublicPackage[] {
  return ["apps", "packages"]
    .flatMap((rooms) => readdirSync(join(folder, rooms)).map((name) => `${rooms}/${name}`))
    .filter((room) => existsSync(join(folder, room, "package.json")))
    .map((room) => ({ room, manifest: JSON.parse(readFileSync(join(folder, room, "package.json"), "utf8")) }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ room, manifest }) => ({ name: manifest.name, version: manifest.version, room, manifest }));
}
