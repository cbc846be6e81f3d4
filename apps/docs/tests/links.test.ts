import { describe, expect, test } from "vitest";
import { headingsOf } from "../src/reference/headings.ts";
import { readDocument } from "../src/reference/read-document.ts";
import { referencePages } from "../src/reference/reference-pages.ts";
import { builtFiles, isBuilt } from "./built-site.ts";

const html = await builtFiles("**/*.html");
const ids = new Map([...html].map(([address, text]) => [address, idsOf(text)]));

test("the hand-written pages exist", () => {
  expect([...html.keys()]).toEqual(
    expect.arrayContaining(["/", "/quick-start/", "/errors/", "/changelog/", "/404.html"]),
  );
});

describe.each([...html.keys()])("%s", (address) => {
  const text = html.get(address) ?? "";

  test("has unique IDs", () => {
    const all = Array.from(text.matchAll(/\sid="[^"]*"/g), ([id]) => id);
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  test("has no broken links within the site", () => {
    expect(linksOf(text).filter((link) => !leadsSomewhere(link, address))).toEqual([]);
  });

  test("loads nothing from another host", () => {
    const loaded = text.match(/<(?:script|img|iframe|source|video|audio)\b[^>]*\ssrc="[^"]*"|<link\b[^>]*>/g) ?? [];
    expect(loaded.filter((tag) => /(?:src|href)="(?:https?:)?\/\//.test(tag))).toEqual([]);
  });
});

const pages = referencePages(await readDocument());
const operations = pages.filter((page) => page.kind === "operation");

test.each(pages)("$title has a page at /$slug/, in HTML and Markdown, with every heading", async (page) => {
  const headings = headingsOf(page).map(({ slug }) => slug);
  expect(ids.has(`/${page.slug}/`)).toBe(true);
  expect(headings.filter((heading) => !ids.get(`/${page.slug}/`)?.has(heading))).toEqual([]);
  expect((await builtFiles(`${page.slug}.md`)).get(`/${page.slug}.md`)).toContain(`# ${page.title}\n`);
});

test.each(operations)("$operationId is in llms.txt, and its Markdown has every response", async (page) => {
  const { slug, path, responses } = page;
  const markdown = (await builtFiles(`${slug}.md`)).get(`/${slug}.md`) ?? "";
  expect(markdown).toContain(path);
  expect(markdown.match(/^### \d{3} /gm)).toHaveLength(responses.length);
  expect((await builtFiles("llms.txt")).get("/llms.txt")).toContain(`(/${slug}.md)`);
});

test("the sidebar links to every resource, and to the operations of the current one", () => {
  for (const { slug, tag } of operations) {
    const sidebar = html.get(`/${slug}/`)?.match(/<nav class="sidebar[\s\S]*?<\/nav>/)?.[0] ?? "";
    const own = operations.filter((page) => page.tag === tag).map((page) => `/${page.slug}/`);
    const resources = operations.map((page) => `/${page.slug.split("/").slice(0, 2).join("/")}/`);
    const links = new Set(Array.from(sidebar.matchAll(/href="([^"]*)"/g), ([, link]) => link));
    expect([...own, ...resources].filter((link) => !links.has(link))).toEqual([]);
    expect(sidebar).toMatch(new RegExp(`href="/${slug}/" aria-current="page"`));
  }
});

test("llms.txt has no broken links", async () => {
  const text = (await builtFiles("llms.txt")).get("/llms.txt") ?? "";
  const links = Array.from(text.matchAll(/\]\(([^)]+)\)/g), ([, link = ""]) => link);
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((link) => !isBuilt(link))).toEqual([]);
});

function idsOf(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/\sid="([^"]*)"/g), ([, id = ""]) => id));
}

/** The links of a page within the site. */
function linksOf(text: string): string[] {
  const links = Array.from(text.matchAll(/<a\b[^>]*\shref="([^"]*)"/g), ([, link = ""]) => link);
  return links.filter((link) => !/^[a-z]+:/.test(link)).map((link) => link.replaceAll("&amp;", "&"));
}

function leadsSomewhere(link: string, from: string): boolean {
  const { pathname, hash } = new URL(link, `http://localhost${from}`);
  if (!isBuilt(pathname)) return false;
  return hash === "" || (ids.get(pathname)?.has(decodeURIComponent(hash.slice(1))) ?? false);
}
