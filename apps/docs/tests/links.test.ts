import { describe, expect, test } from "vitest";
import { operationPages } from "../src/reference/operation-pages.ts";
import { readDocument } from "../src/specification/read-document.ts";
import { builtFiles, isBuilt } from "./built-site.ts";

const html = await builtFiles("**/*.html");
const ids = new Map([...html].map(([address, text]) => [address, idsOf(text)]));

test("the pages that are written by hand are there", () => {
  expect([...html.keys()]).toEqual(
    expect.arrayContaining(["/", "/quick-start/", "/errors/", "/changelog/", "/404.html"]),
  );
});

describe.each([...html.keys()])("%s", (address) => {
  const text = html.get(address) ?? "";

  test("has each id once", () => {
    const all = Array.from(text.matchAll(/\sid="[^"]*"/g), ([id]) => id);
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  test("links to nothing of this site that isn't there", () => {
    expect(linksOf(text).filter((link) => !leadsSomewhere(link, address))).toEqual([]);
  });

  test("loads nothing from another host", () => {
    const loaded = text.match(/<(?:script|img|iframe|source|video|audio)\b[^>]*\ssrc="[^"]*"|<link\b[^>]*>/g) ?? [];
    expect(loaded.filter((tag) => /(?:src|href)="(?:https?:)?\/\//.test(tag))).toEqual([]);
  });
});

test.each(operationPages(await readDocument()))(
  "$operationId has a page, in HTML and Markdown",
  async ({ slug, path, responses }) => {
    expect(ids.get(`/${slug}/`)).toEqual(expect.objectContaining(new Set(responses.map(({ anchor }) => anchor))));
    const markdown = (await builtFiles(`${slug}.md`)).get(`/${slug}.md`) ?? "";
    expect(markdown).toContain(path);
    expect(markdown.match(/^### \d{3} /gm)).toHaveLength(responses.length);
    expect((await builtFiles("llms.txt")).get("/llms.txt")).toContain(`(/${slug}.md)`);
  },
);

test("llms.txt links to nothing that isn't there", async () => {
  const text = (await builtFiles("llms.txt")).get("/llms.txt") ?? "";
  const links = Array.from(text.matchAll(/\]\(([^)]+)\)/g), ([, link = ""]) => link);
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((link) => !isBuilt(link))).toEqual([]);
});

function idsOf(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/\sid="([^"]*)"/g), ([, id = ""]) => id));
}

/** Where the links of a page lead, as far as that is within the site. */
function linksOf(text: string): string[] {
  const links = Array.from(text.matchAll(/<a\b[^>]*\shref="([^"]*)"/g), ([, link = ""]) => link);
  return links.filter((link) => !/^[a-z]+:/.test(link)).map((link) => link.replaceAll("&amp;", "&"));
}

function leadsSomewhere(link: string, from: string): boolean {
  const { pathname, hash } = new URL(link, `http://localhost${from}`);
  if (!isBuilt(pathname)) return false;
  return hash === "" || (ids.get(pathname)?.has(decodeURIComponent(hash.slice(1))) ?? false);
}
