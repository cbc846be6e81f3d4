import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** How the command line does an operation. */
export interface CommandExample {
  /** What is typed: `wootkit labels show 16`. */
  readonly line: string;
  /** `list`, `show`, `create`: commands of a kind work alike. */
  readonly kind: string;
  /** Whether it asks before it does anything, unless `--yes` is given. */
  readonly asksFirst: boolean;
}

/** An entry of the command line's table, as far as it is read here. The entries of its index lack an operation. */
interface TableEntry {
  readonly operation?: string;
  readonly example?: string;
  readonly kind?: string;
  readonly confirm?: string;
}

/** The example of each command by the id of its operation, from the table that the build of the command line makes. */
export async function commandExamples(): Promise<ReadonlyMap<string, CommandExample>> {
  const folder = fileURLToPath(new URL("dist/commands/", import.meta.resolve("@wootkit/cli/package.json")));
  const examples = new Map<string, CommandExample>();
  for await (const file of glob("*.json", { cwd: folder })) {
    const entries: readonly TableEntry[] = JSON.parse(await readFile(folder + file, "utf8"));
    for (const { operation, example, kind = "", confirm } of entries) {
      if (!operation || !example) continue;
      examples.set(operation, { line: example, kind, asksFirst: kind === "delete" || confirm !== undefined });
    }
  }
  return examples;
}
