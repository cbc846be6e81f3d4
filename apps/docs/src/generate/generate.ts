/** Writes the pages of the reference to src/content/docs/ from the bundled specification. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { operationPages } from "../reference/operation-pages.ts";
import { readDocument } from "../specification/read-document.ts";
import { renderPage } from "./render-page.ts";

/** The folder that holds nothing but generated pages. */
export const referenceFolder: string = fileURLToPath(new URL("../content/docs/reference/", import.meta.url));

/** The text of each page, by its file below {@link referenceFolder}. */
export async function generate(): Promise<ReadonlyMap<string, string>> {
  const pages = operationPages(await readDocument());
  return new Map(pages.map((page) => [`${page.slug.replace(/^reference\//, "")}.mdx`, renderPage(page)]));
}

if (import.meta.main) {
  const files = await generate();
  await rm(referenceFolder, { recursive: true, force: true });
  for (const [name, text] of files) {
    await mkdir(dirname(join(referenceFolder, name)), { recursive: true });
    await writeFile(join(referenceFolder, name), text);
  }
}
