import type { Loader } from "astro/loaders";
import { publishedPackages } from "./published-packages.ts";
import { renderChangelog } from "./render-changelog.ts";

/** The pages of a loader, and one more for the changelog of each published package. */
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
            title: `Changes of ${name}`,
            description: changelogDescription(name),
            sidebar: { label: name },
            // A heading for each size of change would be in it once a version.
            tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
          },
        });
        const body = renderChangelog(published);
        // No file is there, but Starlight knows its pages by where they are.
        const filePath = `src/content/docs/${slug}.md`;
        const rendered = await context.renderMarkdown(body, { fileURL: new URL(filePath, context.config.root) });
        const digest = context.generateDigest({ data, body });
        context.store.set({ id: slug, data, body, rendered, digest, filePath });
      }
    },
  };
}

/** What the page with the changes of a package is for. */
export function changelogDescription(name: string): string {
  return `What each version of ${name} brought, and what the next one will.`;
}
