import type { Loader } from "astro/loaders";
import { publishedPackages } from "./published-packages.ts";
import { renderChangelog } from "./render-changelog.ts";

/** Adds a page for the changelog of each published package to the pages of a loader. */
export function withChangelogs(pages: Loader): Loader {
  return {
    ...pages,
    name: `${pages.name}-with-changelogs`,
    async load(context) {
      await pages.load(context);
      for (const published of await publishedPackages()) {
        const { name, slug } = published;
        const data = await context.parseData({
          id: slug,
          data: {
            title: `Changes in ${name}`,
            description: changelogDescription(name),
            sidebar: { label: name },
            // The search would rank a changelog's many words above the guides. It still finds the versions.
            pagefind: false,
            // Each version repeats the headings for sizes of changes.
            tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
          },
        });
        const body = renderChangelog(published);
        // There is no such file, but Starlight identifies pages by their paths.
        const filePath = `src/content/docs/${slug}.md`;
        const rendered = await context.renderMarkdown(body, { fileURL: new URL(filePath, context.config.root) });
        const digest = context.generateDigest({ data, body });
        context.store.set({ id: slug, data, body, rendered, digest, filePath });
      }
    },
  };
}

/** The description of a changelog's page. */
export function changelogDescription(name: string): string {
  return `The changes in each version of ${name}, and the pending ones.`;
}
