import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** The text of a file in a packed package. */
export async function readFromTarball(tarball: string, path: string): Promise<string> {
  return (await promisify(execFile)("tar", ["-xOzf", tarball, `package/${path}`], { maxBuffer: 64 * 1024 * 1024 }))
    .stdout;
}
