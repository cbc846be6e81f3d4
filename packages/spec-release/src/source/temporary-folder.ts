import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** A folder under the system's temporary one that is gone when it is disposed of. */
export interface TemporaryFolder extends AsyncDisposable {
  /** Absolute path with no symbolic link in it: what tools report of files in it begins with it. */
  readonly path: string;
}

/** Makes an empty temporary folder. */
export async function temporaryFolder(): Promise<TemporaryFolder> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), "spec-release-")));
  return { path: folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
