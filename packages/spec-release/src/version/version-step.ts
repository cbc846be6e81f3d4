import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { isJsonObject } from "../spec/json.ts";
import { bundleDocument } from "./bundle-document.ts";
import { documentVersion, setDocumentVersion } from "./document-version.ts";
import type { Release } from "./release.ts";
import { releasedVersion } from "./released-versions.ts";

/**
 * Makes the document follow its package's new version, and keeps what is released now for the next comparison: the
 * document in one file and the public types. Reviewed levels belonged to this release and are removed.
 *
 * A package whose version the last release has already is not released: nothing is kept then, so that what has changed
 * meanwhile is still news. Doing it twice does nothing more.
 *
 * @returns The files that it wrote, as named in the release.
 * @throws {UsageError} when the package of the surface isn't built, or the document has no version.
 */
export async function versionStep(release: Release): Promise<string[]> {
  const { cwd, document, package: followed } = release;
  const file = path.resolve(cwd, document);
  const isNews = (await releasedVersion(release)) !== followed.version;
  // Read first: a package that isn't built must not leave the rest half done.
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
  // Last, because by its version a release counts as done.
  if (release.released !== undefined) {
    const format = release.released.endsWith(".json") ? "json" : "yaml";
    await put(
      release.released,
      await bundleDocument(file, format, await bannerOf(path.resolve(cwd, release.released))),
    );
  }
  return written;
}

/** What the last release's document says of its origin, for the next to say too. */
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
