import { fs } from "./file-system.ts";
import type { CommandTable, ResourceEntry } from "./operations/command-table.ts";

// The same from src/ as from the bundled files in dist/.
const folder = new URL("../dist/commands/", import.meta.url);

/** The command table that the build wrote. A resource's part is read when its command was typed. */
export const builtTable: CommandTable = {
  get resources(): readonly ResourceEntry[] {
    return read("index");
  },
  commands: (resource) => read(resource),
};

function read<T>(name: string): T {
  // The build wrote it, with the same types.
  return JSON.parse(fs.readFileSync(new URL(`${name}.json`, folder), "utf8")) as T;
}
