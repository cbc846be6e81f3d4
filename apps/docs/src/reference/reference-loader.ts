import type { Loader } from "astro/loaders";
import { documentFile, readDocument } from "./read-document.ts";
import { referencePages } from "./reference-pages.ts";

/** Loads the pages of the reference from the bundled document: their slug is the id of their entry, and the page its data. */
export function referenceLoader(): Loader {
  return {
    name: "reference",
    async load({ store, watcher, generateDigest }) {
      const load = async () => {
        store.clear();
        // An entry is a record to Astro, which keeps it as it is.
        for (const page of referencePages(await readDocument()))
          store.set({ id: page.slug, data: { ...page }, digest: generateDigest({ ...page }) });
      };
      await load();
      watcher?.add(documentFile);
      watcher?.on("change", (file) => {
        if (file === documentFile) void load();
      });
    },
  };
}
