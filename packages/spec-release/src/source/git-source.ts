import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { isJsonObject } from "../spec/json.ts";
import { UsageError } from "../usage-error.ts";
import type { OpenedSource } from "./opened-source.ts";
import { runProgram } from "./run-program.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** Whether a text names a revision of the repository around a folder; not so without a repository, or without git. */
export async function isRevision(text: string, cwd: string): Promise<boolean> {
  return (await commitOf(text, cwd).catch(() => undefined)) !== undefined;
}

/**
 * Takes a document out of a revision, with every file that it refers to.
 *
 * @param revision Anything that git takes for a commit: a tag, a branch, `HEAD~3`, a hash.
 * @param documentPath Path of the document at that revision, relative to `cwd` as every path of a command line.
 * @throws {UsageError} when there is no such revision, or no such file in it.
 */
export async function openRevision(revision: string, documentPath: string, cwd: string): Promise<OpenedSource> {
  const commit = await commitOf(revision, cwd);
  if (commit === undefined) {
    throw new UsageError(`git:${revision}: no such revision here. In a shallow clone: git fetch --tags --unshallow`);
  }
  const { stdout } = await runProgram("git", ["rev-parse", "--show-prefix"], { cwd });
  const document = path.posix.normalize(`${stdout.toString().trim()}${documentPath.replaceAll(path.sep, "/")}`);
  const temporary = await temporaryFolder();
  try {
    const found = await takeOut(commit, document, temporary.path, cwd);
    if (!found) throw new UsageError(`git:${revision}:${documentPath}: no such file at that revision.`);
  } catch (error) {
    await temporary[Symbol.asyncDispose]();
    throw error;
  }
  return {
    file: path.join(temporary.path, document),
    label: `git:${revision}:${document}`,
    origin: { folder: temporary.path, label: `git:${revision}:` },
    [Symbol.asyncDispose]: () => temporary[Symbol.asyncDispose](),
  };
}

async function commitOf(revision: string, cwd: string): Promise<string | undefined> {
  if (revision.startsWith("-")) return undefined;
  const args = ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`];
  const { code, stdout, stderr } = await runProgram("git", args, { cwd });
  // Quiet about an unknown revision; about a folder without a repository it is not.
  if (code !== 0 && stderr.trim() !== "") {
    throw new UsageError(`git:${revision}: ${stderr.split("\n", 1)[0]?.replace(/^fatal: /, "")}`);
  }
  return code === 0 ? stdout.toString().trim() : undefined;
}

/** Writes a file of a commit and, level by level, the files that it refers to. False when the first is not there. */
async function takeOut(commit: string, document: string, folder: string, cwd: string): Promise<boolean> {
  const seen = new Set([document]);
  let level = [document];
  while (level.length > 0) {
    const texts = await readBlobs(commit, level, cwd);
    if (level.includes(document) && !texts.has(document)) return false;
    const next = new Set<string>();
    for (const [name, text] of texts) {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
      for (const target of referredFiles(name, text.toString())) if (!seen.has(target)) next.add(target);
    }
    for (const name of next) seen.add(name);
    level = [...next];
  }
  return true;
}

/** Some files of a commit in one go; one that isn't there is left out, for whoever reads the document to speak of. */
async function readBlobs(commit: string, names: readonly string[], cwd: string): Promise<Map<string, Buffer>> {
  const input = names.map((name) => `${commit}:${name}\n`).join("");
  const { stdout } = await runProgram("git", ["cat-file", "--batch"], { cwd, input });
  const blobs = new Map<string, Buffer>();
  let position = 0;
  for (const name of names) {
    const end = stdout.indexOf("\n", position);
    const [, type, size] = /^\w+ (\w+) (\d+)$/.exec(stdout.toString("utf8", position, end)) ?? [];
    position = end + 1;
    if (type === undefined) continue;
    const length = Number(size);
    if (type === "blob") blobs.set(name, stdout.subarray(position, position + length));
    position += length + 1;
  }
  return blobs;
}

/** Files of the repository that a document's `$ref` and discriminator mappings lead to. */
function referredFiles(name: string, text: string): string[] {
  const files: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (!isJsonObject(value)) return;
    const mapped = isJsonObject(value.mapping) ? Object.values(value.mapping) : [];
    for (const reference of [value.$ref, ...mapped]) {
      const target = typeof reference === "string" ? (reference.split("#", 1)[0] ?? "") : "";
      if (target === "" || /^[a-z][a-z\d+.-]+:/i.test(target)) continue;
      const file = path.posix.join(path.posix.dirname(name), target);
      if (!file.startsWith("..") && !file.includes("\n")) files.push(file);
    }
    for (const child of Object.values(value)) visit(child);
  };
  try {
    visit(name.endsWith(".json") ? JSON.parse(text) : parse(text));
  } catch {
    // What can't be parsed is reported where the document is read.
  }
  return files;
}
