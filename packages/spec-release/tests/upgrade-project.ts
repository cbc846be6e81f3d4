import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Outcome, runCommand } from "./run-command.ts";
import { PetClients } from "./upgrade-pet-client.ts";

/** A consumer's project in a temporary folder. */
export class ConsumerProject implements AsyncDisposable {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Creates a project with a tarball's package in node_modules. */
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

  /** Unpacks a tarball of `PetClients` into a folder of the project. */
  async unpack(tarball: string, folder: string): Promise<void> {
    await cp(PetClients.unpacked(tarball), path.join(this.folder, folder), { recursive: true });
  }

  /** Runs `spec-release upgrade` in this process. */
  upgrade(...args: readonly string[]): Promise<Outcome> {
    return runCommand(["upgrade", ...args], this.folder);
  }

  /** Every file with its text, to check that nothing was written. */
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
