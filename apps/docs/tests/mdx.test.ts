import { expect, test } from "vitest";
import { indent, joinLines, mdxText, open, single } from "../src/generate/mdx.ts";

test("what MDX would take for an expression or a tag stays text, but not in code", () => {
  expect(mdxText("A {name} of <b>, as in `{id}` and `<b>`.")).toBe("A \\{name} of \\<b>, as in `{id}` and `<b>`.");
  expect(mdxText("{a}\n\n```json\n{}\n```")).toBe("\\{a}\n\n```json\n{}\n```");
});

test("attributes keep every character of their value", () => {
  expect(open("Field", { id: "path.id", name: 'say "hi"', open: true })).toBe(
    `<Field id="path.id" name={"say \\"hi\\""} open>`,
  );
  expect(single("Field", { path: "/{id}", limits: [], example: undefined, statuses: [200] })).toBe(
    `<Field path={"/{id}"} statuses={[200]} />`,
  );
});

test("lines are joined with one empty line at most, and moved in without touching empty ones", () => {
  expect(joinLines(["a", "", "", "b", "{\n\n\n}"])).toBe("a\n\nb\n{\n\n\n}");
  expect(indent(["a\nb", ""])).toEqual(["  a", "  b", ""]);
});
