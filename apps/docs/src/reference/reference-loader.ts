import type { Loader } from "astro/loaders";
import { commandExamples } from "../samples/command-examples.ts";
import type { ReferencePage } from "./page.ts";
import { documentFile, readDocument } from "./read-document.ts";
import { referencePages } from "./reference-pages.ts";

/** The stored data of a page. */
export interface StoredPage {
  /** The position among all pages, as Astro sorts entries by their IDs. */
  readonly order: number;
  readonly page: ReferencePage;
}

/** Loads the pages of the reference from the bundled document. The ID of an entry is the slug of its page. */
export function referenceLoader(): Loader {
  return {
    name: "reference",
    async load({ store, watcher, generateDigest }) {
      const load = async () => {
        const pages = referencePages(await readDocument(), await commandExamples());
        store.clear();
        for (const [order, page] of pages.entries()) {
          const data: StoredPage = { order, page };
          // Astro stores the data unchanged, but types it as any record.
          store.set({ id: page.slug, data: { ...data }, digest: generateDigest({ ...data }) });
        }
      };
      await load();
      watcher?.add(documentFile);
      watcher?.on("change", (file) => {
        if (file === documentFile) void load();
      });
    },
  };
}
