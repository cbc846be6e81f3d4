import { copyFile, readdir, readFile, realpath, rm } from "node:fs/promises";
import path from "node:path";
import { isJsonObject } from "../spec/json.ts";
import { isInside } from "../spec/references.ts";
import { UsageError } from "../usage-error.ts";
import type { OpenedSource } from "./open-source.ts";
import { runProgram } from "./run-program.ts";
import { type TemporaryFolder, temporaryFolder } from "./temporary-folder.ts";

const tarballName = "package.tgz";
const documentName = "openapi.json";
/** A package of a registry. npm would also accept a folder, an address or a repository. */
const packageSpec = /^(?<name>(?:@[\w.~-]+\/)?[\w.~-]+)(?:@(?<version>[\w.+~^<>=|* -]+))?$/;
const unreachableCodes =
  /^(E?AI_AGAIN|EAI_AGAIN|ECONN\w+|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|E5\d\d)$/;

/**
 * Fetches the document of a published package with `npm pack`, so that the user's npm configuration applies.
 *
 * @param spec - `name`, `name@1.2.0`, `name@^1` or `name@next`.
 * @throws {UsageError} when the package or version doesn't exist, the registry can't be reached, or the package has no
 *   document.
 */
export async function openPublishedPackage(spec: string, cwd: string): Promise<OpenedSource> {
  const parts = packageSpec.exec(spec)?.groups;
  if (parts?.name === undefined) throw new UsageError(`npm:${spec} is not npm:NAME or npm:NAME@VERSION.`);
  return unpacked(async (folder) => {
    // By default npm retries an unreachable registry for minutes, without any output.
    const args = ["pack", spec, "--json", "--ignore-scripts", "--fetch-retries=1", "--pack-destination", folder];
    const { code, stdout, stderr } = await runProgram("npm", args, { cwd });
    const answer = parseAnswer(stdout.toString());
    if (code !== 0) throw packError(spec, answer, stderr);
    const [packed] = Object.values(isJsonObject(answer) || Array.isArray(answer) ? answer : {});
    if (!isJsonObject(packed) || typeof packed.filename !== "string") {
      throw new UsageError(
        `npm:${spec}: npm pack printed a result that this version of spec-release doesn't know. Try another version of npm.`,
      );
    }
    return {
      tarball: path.join(folder, packed.filename),
      label: `npm:${String(packed.name)}@${String(packed.version)}`,
    };
  });
}

/**
 * Unpacks a package's tarball and finds the document in it.
 *
 * @param file - The tarball, relative to `cwd` or absolute. Messages name the document by it.
 * @throws {UsageError} when the file is not a tarball, or contains no document.
 */
export function openTarball(file: string, cwd: string): Promise<OpenedSource> {
  return unpacked(async () => ({ tarball: path.resolve(cwd, file), label: file }));
}

async function unpacked(
  fetch: (folder: string) => Promise<{ readonly tarball: string; readonly label: string }>,
): Promise<OpenedSource> {
  const temporary = await temporaryFolder();
  try {
    const { tarball, label } = await fetch(temporary.path);
    return await openUnpacked(temporary, tarball, label);
  } catch (error) {
    await temporary[Symbol.asyncDispose]();
    throw error;
  }
}

async function openUnpacked(temporary: TemporaryFolder, tarball: string, label: string): Promise<OpenedSource> {
  const cwd = temporary.path;
  // With a fixed name in tar's working directory: some versions of tar take the colon of a Windows path for a host.
  if (tarball !== path.join(cwd, tarballName)) await copyFile(tarball, path.join(cwd, tarballName));
  const { code, stderr } = await runProgram("tar", ["-xzf", tarballName, "--strip-components=1"], { cwd });
  if (code !== 0) throw new UsageError(`${label}: not a package's tarball (${stderr.trim().split("\n", 1)[0]}).`);
  await removeSpecialFiles(cwd);
  const file = await findDocument(cwd, label);
  return {
    file,
    label: `${label}/${path.relative(cwd, file).replaceAll(path.sep, "/")}`,
    folder: cwd,
    origin: { folder: cwd, label: `${label}/` },
    [Symbol.asyncDispose]: () => temporary[Symbol.asyncDispose](),
  };
}

/** Removes links that lead out of an unpacked package, and pipes and devices, so that no reader of it opens them. */
async function removeSpecialFiles(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (entry.isFile() || entry.isDirectory()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const target = entry.isSymbolicLink() ? await realpath(file).catch(() => folder) : folder;
    if (!isInside(target, folder)) await rm(file);
  }
}

/**
 * Returns the OpenAPI document of an unpacked package: the one in its `exports`, otherwise one of the usual places.
 *
 * @param folder - Absolute path without symbolic links.
 * @param label - Name of the package in messages.
 * @throws {UsageError} when there is no document.
 */
export async function findDocument(folder: string, label: string): Promise<string> {
  const text = await readFile(path.join(folder, "package.json"), "utf8").catch(() => "null");
  const manifest = parseAnswer(text);
  if (!isJsonObject(manifest)) throw new UsageError(`${label}: not a package (it has no readable package.json).`);
  const exported = isJsonObject(manifest.exports) ? exportTarget(manifest.exports[`./${documentName}`]) : undefined;
  for (const candidate of [...(exported === undefined ? [] : [exported]), documentName, `dist/${documentName}`]) {
    const file = await realpath(path.join(folder, candidate)).catch(() => undefined);
    // An untrusted package can contain a symbolic link to any path.
    if (file !== undefined && isInside(file, folder)) return file;
  }
  const wanted = `exports["./${documentName}"]${exported === undefined ? "" : ` (${exported})`}`;
  throw new UsageError(
    `${label} contains no OpenAPI document: looked for ${wanted}, ${documentName}, dist/${documentName}.`,
  );
}

function exportTarget(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (!isJsonObject(value)) return undefined;
  return exportTarget(value.default ?? Object.values(value)[0]);
}

function packError(spec: string, answer: unknown, stderr: string): UsageError {
  const error = isJsonObject(answer) && isJsonObject(answer.error) ? answer.error : {};
  const code = typeof error.code === "string" ? error.code : "";
  const summary = String(error.summary ?? stderr.trim()).split("\n", 1)[0] ?? "";
  const { name = spec, version } = packageSpec.exec(spec)?.groups ?? {};
  if (code === "ETARGET") return new UsageError(`npm:${spec}: ${name} has no version ${version ?? "latest"}.`);
  if (code === "E404") return new UsageError(`npm:${spec}: no such package in the registry that npm uses.`);
  if (unreachableCodes.test(code)) return new UsageError(`npm:${spec}: the registry can't be reached (${summary}).`);
  return new UsageError(`npm:${spec}: npm pack failed: ${summary}`);
}

function parseAnswer(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
