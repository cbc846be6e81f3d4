import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { type Edit, edited } from "./edit.ts";
import { petShop } from "./pet-shop.ts";
import { type Outcome, runCommand, runProcess, runSuccessfully } from "./run-command.ts";

const changesetsCli = path.join(
  path.dirname(createRequire(import.meta.url).resolve("@changesets/cli/package.json")),
  "bin.js",
);

/** A pnpm workspace in a temporary folder, with a released document, a client below 1.0 and an SDK above 1.0. */
export class TestWorkspace implements AsyncDisposable {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async create(files: Readonly<Record<string, string>> = {}): Promise<TestWorkspace> {
    const workspace = new TestWorkspace(await realpath(await mkdtemp(path.join(tmpdir(), "workspace-"))));
    const settings = { old: "released.json", new: "openapi.json", packages: ["pet-client"] };
    await workspace.write({
      "package.json": JSON.stringify({ name: "pet-shop", private: true, "spec-release": settings }),
      "pnpm-workspace.yaml": "packages: [packages/*]\n",
      "packages/client/package.json": JSON.stringify({ name: "pet-client", version: "0.3.0" }),
      "packages/sdk/package.json": JSON.stringify({ name: "pet-sdk", version: "1.2.0" }),
      ".changeset/config.json": JSON.stringify({ baseBranch: "main", access: "public", format: false }),
      "released.json": JSON.stringify(petShop, null, 2),
      "openapi.json": JSON.stringify(petShop, null, 2),
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

  /** Writes the next document: the released one with some edits. */
  async edit(...edits: readonly Edit[]): Promise<void> {
    await this.write({ "openapi.json": JSON.stringify(edited(petShop, edits), null, 2) });
  }

  read(name: string): Promise<string> {
    return readFile(path.join(this.folder, name), "utf8");
  }

  /** Runs a command line of `spec-release` in this process. */
  specRelease(...args: readonly string[]): Promise<Outcome> {
    return runCommand(args, this.folder);
  }

  /** Runs the real command of Changesets. */
  changesets(...args: readonly string[]): Promise<Outcome> {
    return runProcess(process.execPath, [changesetsCli, ...args], this.folder);
  }

  /** Commits all files and optionally tags the commit. Creates the repository if it doesn't exist. */
  async commitAll(tag?: string): Promise<void> {
    const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
    await this.run("git", "init", "-q", "-b", "main");
    await this.run("git", "add", ".");
    await this.run("git", ...identity, "commit", "-q", "-m", "Next");
    if (tag !== undefined) await this.run("git", "tag", tag);
  }

  /**
   * Creates a package's tarball like npm's, without npm.
   *
   * @returns Its path, relative to the folder.
   */
  async pack(files: Readonly<Record<string, string>>): Promise<string> {
    const { name, version } = JSON.parse(files["package.json"] ?? "{}");
    const tarball = `${name.replace(/^@/, "").replace("/", "-")}-${version}.tgz`;
    await this.write(Object.fromEntries(Object.entries(files).map(([file, text]) => [`package/${file}`, text])));
    await this.run("tar", "-czf", tarball, "package");
    await rm(path.join(this.folder, "package"), { recursive: true });
    return tarball;
  }

  /** Runs a program that must succeed, and returns its output. */
  run(file: string, ...args: readonly string[]): Promise<string> {
    return runSuccessfully(file, args, this.folder);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.folder, { recursive: true });
  }
}
