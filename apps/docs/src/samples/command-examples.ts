import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** An operation's command. */
export interface CommandExample {
  /** The whole command: `wootkit labels show 16`. */
  readonly line: string;
  /** `list`, `show`, `create`. Commands of the same kind work the same way. */
  readonly kind: string;
  /** Whether it asks for confirmation, unless `--yes` is given. */
  readonly asksFirst: boolean;
  /** Whether it works in a new sandbox. Other examples refer to rows that earlier ones create. */
  readonly isAlone: boolean;
}

/** The part of an entry in the CLI's table that is read here. Entries of its index have no operation. */
interface TableEntry {
  readonly operation?: string;
  readonly example?: string;
  readonly examplesBefore?: readonly string[];
  readonly kind?: string;
  readonly confirm?: string;
}

/** The example of each command by the ID of its operation, from the table that the CLI's build writes. */
export async function commandExamples(): Promise<ReadonlyMap<string, CommandExample>> {
  const folder = fileURLToPath(new URL("dist/commands/", import.meta.resolve("@wootkit/cli/package.json")));
  const examples = new Map<string, CommandExample>();
  for await (const file of glob("*.json", { cwd: folder })) {
    const entries: readonly TableEntry[] = JSON.parse(await readFile(folder + file, "utf8"));
    for (const { operation, example, examplesBefore, kind = "", confirm } of entries) {
      if (!operation || !example) continue;
      const asksFirst = kind === "delete" || confirm !== undefined;
      examples.set(operation, { line: example, kind, asksFirst, isAlone: examplesBefore === undefined });
    }
  }
  return examples;
}
