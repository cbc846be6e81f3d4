import assert from "node:assert/strict";
import { appendFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Copy, installedCopy, type Outcome, outcome } from "../copy-checkout.ts";
import { type Registry, startRegistry } from "../registry/start-registry.ts";
import { publicPackages } from "../release/public-packages.ts";

const npmCache = "npm-cache";

/** The place of a rehearsal: a copy of the checkout with its own git history, a registry and an empty project. */
export class Stage implements AsyncDisposable {
  readonly registry: Registry;
  /** The top folder of the copy. */
  readonly folder: string;
  /** The folder of the project. */
  readonly project: string;
  readonly #copy: Copy;

  private constructor(registry: Registry, copy: Copy, project: string) {
    this.registry = registry;
    this.folder = copy.folder;
    this.project = project;
    this.#copy = copy;
  }

  /** Sets up a stage. Nothing that happens on it affects the real checkout or registry. */
  static async open(): Promise<Stage> {
    const [registry, copy] = await Promise.all([startRegistry(), installedCopy()]);
    const stage = new Stage(registry, copy, await mkdtemp(join(tmpdir(), "wootkit-project-")));
    await writeFile(join(stage.folder, ".npmrc"), registry.npmrc);
    await writeFile(join(stage.project, ".npmrc"), registry.npmrc);
    await writeFile(join(stage.project, "package.json"), JSON.stringify({ private: true, type: "module" }));
    await ownCache(stage.project);
    await stage.git("init", "--quiet", "--initial-branch=main");
    await stage.git("config", "user.name", "Rehearsal");
    await stage.git("config", "user.email", "rehearsal@example.com");
    await appendFile(join(stage.folder, ".git/info/exclude"), "/.npmrc\n");
    await stage.commit("Start");
    return stage;
  }

  /** Runs a script of the checkout, or another command of pnpm, and returns its output. */
  async pnpm(...args: string[]): Promise<string> {
    return succeeded(`pnpm ${args.join(" ")}`, await this.#copy.pnpm(...args));
  }

  /** Runs git in the copy. */
  async git(...args: string[]): Promise<string> {
    return succeeded(`git ${args.join(" ")}`, await outcome("git", args, this.folder));
  }

  async commit(message: string): Promise<void> {
    await this.git("add", "--all");
    await this.git("commit", "--quiet", "--message", message);
  }

  /** Runs a program in the user's project and returns its output. */
  async inProject(program: string, ...args: string[]): Promise<string> {
    return succeeded(`${program} ${args.join(" ")}`, await this.tryInProject(program, ...args));
  }

  /** Runs a program in the user's project. Any exit code is fine. */
  tryInProject(program: string, ...args: string[]): Promise<Outcome> {
    return outcome(program, args, this.project, { npm_config_cache: join(this.project, npmCache) });
  }

  /** Reads a file of the copy. */
  read(file: string): Promise<string> {
    return readFile(join(this.folder, file), "utf8");
  }

  /** Replaces text in a file of the copy. */
  async replace(file: string, before: string, after: string): Promise<void> {
    const text = await this.read(file);
    assert.ok(text.includes(before), `${file} was expected to contain:\n${before}`);
    await writeFile(join(this.folder, file), text.replace(before, after));
  }

  /** The version of each published package in the copy. */
  versions(): Record<string, string> {
    return Object.fromEntries(publicPackages(this.folder).map(({ name, version }) => [name, version]));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.registry[Symbol.asyncDispose]();
    await Promise.all([this.#copy.remove(), rm(this.project, { recursive: true, force: true })]);
  }
}

/** npx finds earlier installations by name and version, so each rehearsal needs its own cache. Downloads are shared. */
async function ownCache(project: string): Promise<void> {
  const shared = succeeded("npm config get cache", await outcome("npm", ["config", "get", "cache"], project)).trim();
  await Promise.all([mkdir(join(shared, "_cacache"), { recursive: true }), mkdir(join(project, npmCache))]);
  await symlink(join(shared, "_cacache"), join(project, npmCache, "_cacache"), "junction");
}

function succeeded(command: string, { code, stdout, stderr }: Outcome): string {
  assert.ok(code === 0, `\`${command}\` was expected to succeed, but ended with code ${code}:\n${stdout}${stderr}`);
  return stdout;
}
