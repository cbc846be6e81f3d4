import { fs } from "./file-system.ts";
import type { CommandTable, ResourceEntry } from "./operations/command-table.ts";
import type { TypesEntry } from "./operations/types-entry.ts";

// This path is right from src/ and from the bundle in dist/.
const folder = new URL("../dist/commands/", import.meta.url);

let resources: readonly ResourceEntry[] | undefined;

/** The command table that the build wrote. Only the commands of the resource on the command line are read. */
export const builtTable: CommandTable = {
  get resources(): readonly ResourceEntry[] {
    resources ??= read<readonly ResourceEntry[]>("index");
    return resources;
  },
  commands: (resource) => read(resource),
};

/** Returns the types of a resource's operations, by operation. */
export function builtTypes(resource: string): Readonly<Record<string, TypesEntry>> {
  return read(`types/${resource}`);
}

function read<T>(name: string): T {
  // The build wrote it from values of this type.
  return JSON.parse(fs.readFileSync(new URL(`${name}.json`, folder), "utf8")) as T;
}
