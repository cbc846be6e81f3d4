import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The names of a checkout's changesets that no version contains yet. */
export function pendingChangesets(folder: string): string[] {
  return readdirSync(join(folder, ".changeset")).filter((name) => name.endsWith(".md") && name !== "README.md");
}
