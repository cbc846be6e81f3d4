import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { readDocumentText } from "../spec/document-text.ts";
import { isInside, referencesIn, referredFile } from "../spec/references.ts";
import { UsageError } from "../usage-error.ts";
import type { OpenedSource } from "./open-source.ts";
import { runProgram } from "./run-program.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** Whether a string names a revision of the repository that contains a folder. False without a repository or git. */
export async function isRevision(text: string, cwd: string): Promise<boolean> {
  return (await commitOf(text, cwd).catch(() => undefined)) !== undefined;
}

/**
 * Copies a document out of a revision, with every file that it refers to.
 *
 * @param revision - Anything that git resolves to a commit: a tag, a branch, `HEAD~3`, a hash.
 * @param documentPath - Path of the document at that revision, relative to `cwd` like every path of a command line.
 * @throws {UsageError} when the revision or the file in it doesn't exist.
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
  // `--quiet` hides the error for an unknown revision, but not for a folder without a repository.
  if (code !== 0 && stderr.trim() !== "") {
    throw new UsageError(`git:${revision}: ${stderr.split("\n", 1)[0]?.replace(/^fatal: /, "")}`);
  }
  return code === 0 ? stdout.toString().trim() : undefined;
}

/** Writes a file of a commit and, level by level, the files that it refers to. False if the first is missing. */
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
      for (const target of referredNames(file, text.toString(), folder)) if (!seen.has(target)) next.add(target);
    }
    for (const name of next) seen.add(name);
    level = [...next];
  }
  return true;
}

/**
 * Reads several files of a commit at once, through links that stay in the commit. Missing files are left out: the
 * reader of the document reports them.
 */
async function readBlobs(commit: string, names: readonly string[], cwd: string): Promise<Map<string, Buffer>> {
  const input = names.map((name) => `${commit}:${name}\n`).join("");
  const { stdout } = await runProgram("git", ["cat-file", "--batch", "--follow-symlinks"], { cwd, input });
  const blobs = new Map<string, Buffer>();
  let position = 0;
  for (const name of names) {
    const end = stdout.indexOf("\n", position);
    const header = stdout.toString("utf8", position, end);
    position = end + 1;
    const [, kind, size] =
      /^(?:[\da-f]+ )?(blob|tree|commit|tag|symlink|dangling|loop|notdir) (\d+)$/.exec(header) ?? [];
    if (size === undefined) continue;
    const content = stdout.subarray(position, position + Number(size));
    position += content.length + 1;
    if (kind === "symlink") throw new UsageError(`${name} is a link to ${content}, which is not in the git revision.`);
    if (kind === "blob") blobs.set(name, content);
  }
  return blobs;
}

/** The files in a folder that a document's file refers to, as git names them. */
function referredNames(file: string, text: string, folder: string): string[] {
  try {
    return referencesIn(readDocumentText(file, text)).flatMap((reference) => {
      const target = referredFile(reference.text, file);
      // A line feed would start another request to `git cat-file`.
      if (target === undefined || !isInside(target, folder) || target.includes("\n")) return [];
      return [path.relative(folder, target).replaceAll(path.sep, "/")];
    });
  } catch {
    // The reader of the document reports a file that can't be parsed.
    return [];
  }
}
