import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The names of the changesets that wait in a checkout for the next versions. */
export function pendingChangesets(folder: string): string[] {
  return readdirSync(join(folder, ".changeset")).filter((name) => name.endsWith(".md") && name !== "README.md");
}
