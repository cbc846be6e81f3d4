import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** Command lines by the id of the operation that they do. */
export type CommandExamples = ReadonlyMap<string, string>;

/** The example of each command, from the table that the build of the command line makes. */
export async function commandExamples(): Promise<CommandExamples> {
  const folder = fileURLToPath(new URL("dist/commands/", import.meta.resolve("@wootkit/cli/package.json")));
  const examples = new Map<string, string>();
  for await (const file of glob("*.json", { cwd: folder })) {
    // The other entries are the resources themselves.
    const entries: readonly { readonly operation?: string; readonly example?: string }[] = JSON.parse(
      await readFile(folder + file, "utf8"),
    );
    for (const { operation, example } of entries) if (operation && example) examples.set(operation, example);
  }
  return examples;
}
