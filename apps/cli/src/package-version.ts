import { fs } from "./file-system.ts";

/** The version of this package. */
export function packageVersion(): string {
  // The same from src/ as from the bundled files in dist/.
  const { version }: { version: string } = JSON.parse(
    fs.readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  );
  return version;
}
