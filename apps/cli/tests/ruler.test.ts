import fc from "fast-check";
import { expect, test } from "vitest";
import { rulerFor } from "../src/output/ruler.ts";
import { unicodeRuler } from "../src/output/unicode-ruler.ts";
import { isPlain, visibleText } from "../src/output/visible-text.ts";

const basicPlane = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
const plain = basicPlane.filter(isPlain);

test("a plain character takes one column and is visible", () => {
  expect(plain.length).toBeGreaterThan(500);
  expect(plain.filter((character) => unicodeRuler.width(character) !== 1)).toEqual([]);
  // With the wide character, the text as a whole is not plain.
  expect(visibleText(`${plain.join("")}東`)).toBe(`${plain.join("")}東`);
});

test("plain text is measured and cut like any other text", async () => {
  const ruler = await rulerFor([""]);
  expect(ruler).not.toBe(unicodeRuler);
  const texts = fc.string({ unit: fc.constantFrom(...plain), maxLength: 30 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 0, max: 40 }), (text, width) => {
      expect(ruler.width(text)).toBe(unicodeRuler.width(text));
      expect(ruler.cut(text, width)).toBe(unicodeRuler.cut(text, width));
    }),
  );
});

test.each(["東京", "👩‍👩‍👧‍👦", "e\u0301", "नमस्ते", "\u200b", "a\tb"])("%j is not plain", async (text) => {
  expect(await rulerFor(["plain", text])).toBe(unicodeRuler);
});
