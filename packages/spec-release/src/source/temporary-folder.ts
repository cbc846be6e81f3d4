import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** A folder in the system's temporary folder. Disposing of it removes it. */
export interface TemporaryFolder extends AsyncDisposable {
  /** Absolute path without symbolic links, so that paths that tools report begin with it. */
  readonly path: string;
}

/** Makes an empty temporary folder. */
export async function temporaryFolder(): Promise<TemporaryFolder> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), "spec-release-")));
  return { path: folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
