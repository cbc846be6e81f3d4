import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A published package. */
export interface PublicPackage {
  readonly name: string;
  readonly version: string;
  /** Its folder, relative to the top of the checkout, such as `packages/client`. */
  readonly room: string;
  /** The content of its `package.json`. */
  readonly manifest: Readonly<Record<string, unknown>>;
}

/** The published packages of a checkout, in alphabetical order of their folders. */
export function publicPackages(folder: string): PublicPackage[] {
  return ["apps", "packages"]
    .flatMap((rooms) => readdirSync(join(folder, rooms)).map((name) => `${rooms}/${name}`))
    .filter((room) => existsSync(join(folder, room, "package.json")))
    .map((room) => ({ room, manifest: JSON.parse(readFileSync(join(folder, room, "package.json"), "utf8")) }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ room, manifest }) => ({ name: manifest.name, version: manifest.version, room, manifest }));
}
