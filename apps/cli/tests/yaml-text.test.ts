import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { yamlText } from "../src/output/yaml.ts";

const marks = [
  ..."\r\n \t#:'\"a\u0085\u2028\u2029\0é%|>\\-?!&*[]{},=@`~",
  "- ",
  "---\n",
  "...\n",
  "yes",
  "007",
  "1e3",
  "👍",
];
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...marks), { maxLength: 12 }).map((parts) => parts.join("")),
);

test("writes YAML that reads back as the same text", () => {
  fc.assert(
    fc.property(text, (content) => {
      expect(parse(yamlText([{ content, list: [content] }]))).toEqual([{ content, list: [content] }]);
    }),
    { numRuns: 3000 },
  );
});

test("writes texts of several lines as blocks, and never folds a line", () => {
  const long = "word ".repeat(60).trim();
  expect(yamlText({ content: `Hello,\n\n${long}\n` })).toBe(`content: |\n  Hello,\n\n  ${long}\n`);
});
