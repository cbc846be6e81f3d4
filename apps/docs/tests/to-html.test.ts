import { expect, test } from "vitest";
import { highlightJson } from "../src/markdown/highlight-json.ts";
import { toHtml, toInlineHtml } from "../src/markdown/to-html.ts";

test("text that looks like an expression or a tag stays text, even in code", () => {
  expect(toHtml("A {name} of <b>, as in `{id}` and `<b>`.").trim()).toBe(
    "<p>A {name} of &lt;b>, as in <code>{id}</code> and <code>&lt;b&gt;</code>.</p>".replace("&lt;b>,", "&lt;b&gt;,"),
  );
  expect(toHtml("{a}\n\n```json\n{<b>}\n```")).toMatch(
    /^<p>\{a\}<\/p>\n<pre><code[^>]*>\{&lt;b&gt;\}\n<\/code><\/pre>/,
  );
});

test("the ID of an operation links to its page, unless it already is a link", () => {
  const link = '<a href="/reference/contacts/get-contact/"><code>getContact</code></a>';
  expect(toInlineHtml("See `getContact` and `id`.")).toBe(`See ${link} and <code>id</code>.`);
  expect(toInlineHtml("[`getContact`](/reference/contacts/get-contact/)")).toBe(link);
});

test("a single paragraph has no element around it, several have", () => {
  expect(toInlineHtml("Of `id`.")).toBe("Of <code>id</code>.");
  expect(toInlineHtml("One.\n\nTwo.")).toBe("<p>One.</p>\n<p>Two.</p>");
});

test("highlighted JSON keeps every character", () => {
  const json = JSON.stringify({ 'a "b"': "<b>: & {", list: [1, null, "\\"] }, null, 2);
  const html = highlightJson(json);
  const text = html
    .replace(/<\/?[ib]>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
  expect(text).toBe(json);
  expect(html).toContain(`<i>"a \\"b\\""</i>: <b>"&lt;b>: &amp; {"</b>`);
  expect(html).toContain(`<b>"\\\\"</b>`);
});
