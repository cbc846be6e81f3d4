import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { builtFiles } from "./built-site.ts";

const inline = "(?:a|b|code|em|i|span|strong|var)";
/** An inline element right after a word or another inline element: the search reads both as one word. */
const joined = new RegExp(`(?:</${inline}>|\\w)<${inline}\\b[^>]*>(?=[\\w(<])`, "g");

test("the search joins no two words of a page", async () => {
  const faults = [...(await builtFiles("**/*.html"))].flatMap(([address, html]) => {
    const text = searchedPart(html);
    return Array.from(text.matchAll(joined), ({ index }) => `${address}: ${text.slice(index - 60, index + 60)}`);
  });
  expect(faults).toEqual([]);
});

test("the search index separates a field's name, type and limits", async () => {
  const folder = fileURLToPath(new URL("../dist/pagefind/fragment/", import.meta.url));
  const fragments = await Promise.all(
    (await readdir(folder)).map(async (file) => {
      const text = gunzipSync(await readFile(folder + file)).toString();
      return JSON.parse(text.slice(text.indexOf("{"))) as { readonly url: string; readonly content: string };
    }),
  );
  const page = fragments.find(({ url }) => url === "/reference/conversations/list-conversations/");
  expect(page?.content).toMatch(/\bassignee_type string by default "all" optional\b/);
  expect(page?.content).toMatch(/\bGET \/api\/v1\/accounts\//);
});

/** The content of a page without code, which joins words on purpose, and without parts that the search ignores. */
function searchedPart(html: string): string {
  const [main = ""] = /<main\b[\s\S]*<\/main>/.exec(html) ?? [];
  return main
    .replace(/<(pre|svg|script|style)\b[\s\S]*?<\/\1>/g, "")
    .replace(/(<code\b[^>]*>)[\s\S]*?<\/code>/g, "$1x</code>")
    .replace(/<a class="sl-anchor-link"[\s\S]*?<\/a>|<span\b[^>]*><\/span>/g, "");
}
