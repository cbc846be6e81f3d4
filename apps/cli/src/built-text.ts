import { fs } from "./file-system.ts";

/** Returns a text that the build has written to a file. The path is right from src/ and from the bundle in dist/. */
export function builtText(name: string): string {
  return fs.readFileSync(new URL(`../dist/${name}`, import.meta.url), "utf8");
}
