/** Every generated page as Markdown, at its address with `.md`: the reference and the changelogs. */
import type { APIRoute, GetStaticPaths } from "astro";
import { publishedPackages } from "../changelog/published-packages.ts";
import { renderChangelog } from "../changelog/render-changelog.ts";
import { renderMarkdown } from "../markdown/render-markdown.ts";
import { referenceCollection } from "../reference/reference-collection.ts";
import { operationSamples } from "../samples/sample-files.ts";

/** The function that renders a page, by its address. */
const pages = new Map<string, () => Promise<string> | string>([
  ...(await referenceCollection()).map((page) => [page.slug, () => renderMarkdown(page, operationSamples)] as const),
  ...(await publishedPackages()).map(
    (published) => [published.slug, () => `# Changes in ${published.name}\n\n${renderChangelog(published)}`] as const,
  ),
]);

export const getStaticPaths: GetStaticPaths = () => [...pages.keys()].map((page) => ({ params: { page } }));

export const GET: APIRoute = async ({ params }) => {
  const render = pages.get(params.page ?? "");
  return render ? new Response(await render()) : new Response(null, { status: 404 });
};
