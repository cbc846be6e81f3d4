import { fs } from "./file-system.ts";

/** Returns the version of this package. */
export function packageVersion(): string {
  // This path is right from src/ and from the bundle in dist/.
  const { version }: { version: string } = JSON.parse(
    fs.readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  );
  return version;
}
