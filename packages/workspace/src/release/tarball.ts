import { execFile } from "node:child_process";
import { promisify } from "node:util";

const options = { maxBuffer: 64 * 1024 * 1024 };

/** The paths in a packed package, such as `dist/index.js`, sorted. */
export async function tarballFiles(tarball: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)("tar", ["-tzf", tarball], options);
  const paths = stdout.split("\n").filter((path) => path && !path.endsWith("/"));
  return paths.map((path) => path.replace(/^package\//, "")).sort();
}

/** The text of a file in a packed package. */
export async function readFromTarball(tarball: string, path: string): Promise<string> {
  return (await promisify(execFile)("tar", ["-xOzf", tarball, `package/${path}`], options)).stdout;
}
