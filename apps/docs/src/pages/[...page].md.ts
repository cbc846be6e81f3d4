/** Each page of the reference as Markdown, at its address with `.md`. */
import type { APIRoute, GetStaticPaths } from "astro";
import { renderMarkdown } from "../markdown/render-markdown.ts";
import { operationPages } from "../reference/operation-pages.ts";
import { operationSamples } from "../samples.ts";
import { readDocument } from "../specification/read-document.ts";

const pages = operationPages(await readDocument());

export const getStaticPaths: GetStaticPaths = () => pages.map(({ slug }) => ({ params: { page: slug } }));

export const GET: APIRoute = async ({ params }) => {
  const page = pages.find(({ slug }) => slug === params.page);
  if (!page) return new Response(null, { status: 404 });
  return new Response(await renderMarkdown(page, operationSamples(page.name)));
};
