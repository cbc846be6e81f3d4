import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Outcome, runCommand, runSuccessfully } from "./run-command.ts";

/** A consumer's project in a folder of its own. */
export class ConsumerProject implements AsyncDisposable {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Makes a project with a tarball's package in it, where npm would put it. */
  static async create(tarball: string | undefined, files: Readonly<Record<string, string>>): Promise<ConsumerProject> {
    const folder = await realpath(await mkdtemp(path.join(tmpdir(), "consumer-")));
    const project = new ConsumerProject(folder);
    await project.write({ "package.json": JSON.stringify({ private: true, type: "module" }), ...files });
    if (tarball !== undefined) {
      await project.unpack(tarball, "node_modules/pet-client");
    }
    return project;
  }

  async write(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(this.folder, name)), { recursive: true });
      await writeFile(path.join(this.folder, name), text);
    }
  }

  /** Unpacks a tarball's package into a folder of the project. */
  async unpack(tarball: string, folder: string): Promise<void> {
    await mkdir(path.join(this.folder, folder), { recursive: true });
    await runSuccessfully("tar", ["-xzf", tarball, "--strip-components=1", "-C", folder], this.folder);
  }

  /** Runs `spec-release upgrade` in this process. */
  upgrade(...args: readonly string[]): Promise<Outcome> {
    return runCommand(["upgrade", ...args], this.folder);
  }

  /** Every file with its text, to see that nothing was written. */
  async snapshot(): Promise<Readonly<Record<string, string>>> {
    const entries = await readdir(this.folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
    const texts = await Promise.all(files.map(async (file) => [file, await readFile(file, "utf8")] as const));
    return Object.fromEntries(texts.sort());
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.folder, { recursive: true });
  }
}
