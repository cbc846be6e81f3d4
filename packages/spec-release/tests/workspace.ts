import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Edit, edited } from "./edit.ts";
import { PET_SHOP } from "./pet-shop.ts";

/** What a command did. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const COMMAND = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const CHANGESETS = path.join(
  path.dirname(createRequire(import.meta.url).resolve("@changesets/cli/package.json")),
  "bin.js",
);

/** A pnpm workspace in a folder of its own, with a released document, a client below 1.0 and an SDK above it. */
export class TestWorkspace implements AsyncDisposable {
  readonly folder: string;
  /** What its commands get of the environment beside the test's own. */
  readonly env: Record<string, string> = {};

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async create(files: Readonly<Record<string, string>> = {}): Promise<TestWorkspace> {
    const workspace = new TestWorkspace(await mkdtemp(path.join(tmpdir(), "spec-release-")));
    const settings = { old: "released.json", new: "openapi.json", packages: ["pet-client"] };
    await workspace.write({
      "package.json": JSON.stringify({ name: "pet-shop", private: true, "spec-release": settings }),
      "pnpm-workspace.yaml": "packages: [packages/*]\n",
      "packages/client/package.json": JSON.stringify({ name: "pet-client", version: "0.3.0" }),
      "packages/sdk/package.json": JSON.stringify({ name: "pet-sdk", version: "1.2.0" }),
      ".changeset/config.json": JSON.stringify({ baseBranch: "main", access: "public", format: false }),
      "released.json": JSON.stringify(PET_SHOP, null, 2),
      "openapi.json": JSON.stringify(PET_SHOP, null, 2),
      ...files,
    });
    return workspace;
  }

  async write(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(this.folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }

  /** Makes the next document the released one with some edits. */
  async edit(...edits: readonly Edit[]): Promise<void> {
    await this.write({ "openapi.json": JSON.stringify(edited(PET_SHOP, edits), null, 2) });
  }

  read(name: string): Promise<string> {
    return readFile(path.join(this.folder, name), "utf8");
  }

  /** Runs the built command. */
  specRelease(...args: readonly string[]): Promise<Outcome> {
    return this.#run(process.execPath, [COMMAND, ...args]);
  }

  /** Runs the real command of Changesets. */
  changesets(...args: readonly string[]): Promise<Outcome> {
    return this.#run(process.execPath, [CHANGESETS, ...args]);
  }

  /** Commits all files, in a repository that is made where there is none yet, and tags the commit if wanted. */
  async commitAll(tag?: string): Promise<void> {
    const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
    await this.run("git", "init", "-q", "-b", "main");
    await this.run("git", "add", ".");
    await this.run("git", ...identity, "commit", "-q", "-m", "Next");
    if (tag !== undefined) await this.run("git", "tag", tag);
  }

  /**
   * Makes a package's tarball, as npm does.
   *
   * @returns Its path, relative to the folder.
   */
  async pack(files: Readonly<Record<string, string>>): Promise<string> {
    await this.write(Object.fromEntries(Object.entries(files).map(([name, text]) => [`packed/${name}`, text])));
    const [packed]: { filename: string }[] = JSON.parse(await this.run("npm", "pack", "./packed", "--json"));
    await rm(path.join(this.folder, "packed"), { recursive: true });
    if (!packed) throw new Error("npm packed nothing");
    return packed.filename;
  }

  /** Runs a program that must succeed, and answers what it printed. */
  async run(file: string, ...args: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await this.#run(file, args);
    if (code !== 0) throw new Error(`${file} ${args.join(" ")}: ${stderr}`);
    return stdout;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.folder, { recursive: true });
  }

  #run(file: string, args: readonly string[]): Promise<Outcome> {
    // As a person's shell would call it: what pnpm tells the test's own process is not passed on.
    const env = { ...process.env, npm_config_user_agent: "npm/11.0.0", NO_COLOR: "1", ...this.env };
    return new Promise((resolve) => {
      execFile(file, args, { cwd: this.folder, env }, (error, stdout, stderr) => {
        const code = typeof error?.code === "number" ? error.code : error ? 1 : 0;
        resolve({ code, stdout, stderr });
      });
    });
  }
}
