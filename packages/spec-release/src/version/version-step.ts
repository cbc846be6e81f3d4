import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { isJsonObject } from "../spec/json.ts";
import { bundleDocument } from "./bundle-document.ts";
import { documentVersion, setDocumentVersion } from "./document-version.ts";
import type { Release } from "./release.ts";
import { releasedVersion } from "./released-versions.ts";

/**
 * Gives the document the new version of its package, and saves the released document and public types for the next
 * comparison. Reviewed levels belong to this release and are removed.
 *
 * Nothing is saved when the last release already has the package's version: later changes must stay visible. A second
 * run changes nothing.
 *
 * @returns The written files, as named in the release.
 * @throws {UsageError} when the package of the surface isn't built, or the document has no version.
 */
export async function versionStep(release: Release): Promise<string[]> {
  const { cwd, document, package: followed } = release;
  const file = path.resolve(cwd, document);
  const isNews = (await releasedVersion(release)) !== followed.version;
  // Read first, so that a package that isn't built leaves nothing half done.
  const surface = isNews && release.surface ? await surfaceOf(path.resolve(cwd, release.surface.new)) : undefined;
  const written: string[] = [];
  const put = async (name: string, text: string): Promise<void> => {
    const target = path.resolve(cwd, name);
    if ((await readFile(target, "utf8").catch(() => undefined)) === text) return;
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
    written.push(name);
  };

  if (documentVersion(document, cwd) !== followed.version) {
    await setDocumentVersion(document, followed.version, cwd);
    written.push(document);
  }
  if (!isNews) return written;
  if (release.surface && surface !== undefined) await put(release.surface.old, surface);
  if (release.accept !== undefined) {
    const accepted = await readFile(path.resolve(cwd, release.accept), "utf8").catch(() => undefined);
    if (accepted !== undefined) await put(release.accept, withoutEntries(accepted));
  }
  // Last, because its version marks the release as done.
  if (release.released !== undefined) {
    const format = release.released.endsWith(".json") ? "json" : "yaml";
    await put(
      release.released,
      await bundleDocument(file, format, await bannerOf(path.resolve(cwd, release.released))),
    );
  }
  return written;
}

/** The banner of the last release's document, to be kept in the next one. */
async function bannerOf(file: string): Promise<string | undefined> {
  const document: unknown = parse(await readFile(file, "utf8").catch(() => ""));
  const banner = isJsonObject(document) ? document["x-generated"] : undefined;
  return typeof banner === "string" ? banner : undefined;
}

async function surfaceOf(packageFolder: string): Promise<string> {
  const { readSurface } = await import("../surface/read-surface.ts");
  return readSurface(packageFolder);
}

/** The comments at the head of a YAML file, and an empty list. */
function withoutEntries(text: string): string {
  const head = /^(?:[ \t]*(?:#[^\n]*)?\n)*/.exec(text)?.[0] ?? "";
  return `${head}[]\n`;
}
