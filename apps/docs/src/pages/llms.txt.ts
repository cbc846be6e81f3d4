/** The content of the site, for programs. */
import { getEntry } from "astro:content";
import type { APIRoute } from "astro";
import { changelogDescription } from "../changelog/changelog-loader.ts";
import { publishedPackages } from "../changelog/published-packages.ts";
import { guides } from "../guides.ts";
import { firstParagraph } from "../reference/page.ts";
import { listCollection, operationCollection } from "../reference/reference-collection.ts";

export const GET: APIRoute = async () => {
  const written = await Promise.all(guides.map((id) => getEntry("docs", id)));
  const lines = [
    "# Wootkit",
    "",
    "> A TypeScript toolkit for the Chatwoot API, made from one OpenAPI document that is tested against real servers.",
    "",
    "## Guides",
    "",
    ...written.map((page) => {
      if (!page?.data.description) throw new Error("Each page of src/guides.ts needs a file and a description.");
      return `- [${page.data.title}](/${page.id === "index" ? "" : `${page.id}/`}): ${page.data.description}`;
    }),
    "",
    "## Reference",
    "",
    ...(await operationCollection()).map(
      ({ slug, title, method, path }) => `- [${title}](/${slug}.md): \`${method} ${path}\``,
    ),
    "",
    "## Resources and schemas",
    "",
    ...(await listCollection()).map(
      ({ slug, title, description }) => `- [${title}](/${slug}.md): ${firstParagraph(description)}`,
    ),
    "",
    "## Changelog",
    "",
    ...(await publishedPackages()).map(({ name, slug }) => `- [${name}](/${slug}.md): ${changelogDescription(name)}`),
  ];
  return new Response(`${lines.join("\n")}\n`);
};
