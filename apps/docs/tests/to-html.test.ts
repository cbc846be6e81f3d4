import { expect, test } from "vitest";
import { highlightJson } from "../src/markdown/highlight-json.ts";
import { toHtml, toInlineHtml } from "../src/markdown/to-html.ts";

test("what looks like an expression or a tag stays text, in code too", () => {
  expect(toHtml("A {name} of <b>, as in `{id}` and `<b>`.").trim()).toBe(
    "<p>A {name} of &lt;b>, as in <code>{id}</code> and <code>&lt;b&gt;</code>.</p>".replace("&lt;b>,", "&lt;b&gt;,"),
  );
  expect(toHtml("{a}\n\n```json\n{<b>}\n```")).toMatch(
    /^<p>\{a\}<\/p>\n<pre><code[^>]*>\{&lt;b&gt;\}\n<\/code><\/pre>/,
  );
});

test("a paragraph within a line has no element around it, several keep theirs", () => {
  expect(toInlineHtml("Of `id`.")).toBe("Of <code>id</code>.");
  expect(toInlineHtml("One.\n\nTwo.")).toBe("<p>One.</p>\n<p>Two.</p>");
});

test("JSON keeps every character, with its keys and strings marked", () => {
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
