import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { visibleText } from "../src/output/visible-text.ts";

test.each([
  ["clears the screen", "\u001b[2J\u001b[H", "␛[2J␛[H"],
  ["sets the title", "\u001b]0;Owned\u0007", "␛]0;Owned␇"],
  ["a C1 control sequence introducer", "\u009b2J", "\\u{9b}2J"],
  ["backspaces over other text", "paid\b\b\b\bopen", "paid␈␈␈␈open"],
  ["delete", "a\u007fb", "a␡b"],
  ["null", "a\u0000b", "a␀b"],
  ["a bidi override", "\u202egpj.exe", "\\u{202e}gpj.exe"],
  ["bidi isolates", "\u2066a\u2069", "\\u{2066}a\\u{2069}"],
  ["a right-to-left mark", "a\u200fb", "a\\u{200f}b"],
  ["a zero-width space", "pay\u200bpal", "pay\\u{200b}pal"],
  ["a joiner where nothing joins", "pay\u200dpal", "pay\\u{200d}pal"],
  ["a byte order mark", "\ufeffa", "\\u{feff}a"],
  ["tags that spell hidden text", "a\u{e0041}\u{e0042}", "a\\u{e0041}\\u{e0042}"],
  ["a variation selector without a character", "\ufe0fa", "\\u{fe0f}a"],
  ["half of a surrogate pair", "a\ud83d", "a\\u{d83d}"],
  ["line breaks of every kind", "a\nb\r\nc\u2028d\u2029e", "a ↵ b ↵ c ↵ d ↵ e"],
  ["several line breaks at once", "Hello,\n\n  Mr. Ada", "Hello, ↵ Mr. Ada"],
  ["a tab", "a\tb", "a b"],
])("makes %s visible", (_what, text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

test.each([
  ["blanks", "two  blanks"],
  ["a family", "👨‍👩‍👧‍👦"],
  ["a heart with its variant", "❤️ and ☎︎"],
  ["a heart on fire without a variant", "❤‍🔥"],
  ["a skin tone and a profession", "🧑🏽‍🚀"],
  ["the flags of the Netherlands and of Scotland", "🇳🇱 🏴󠁧󠁢󠁳󠁣󠁴󠁿"],
  ["a keycap", "1️⃣"],
  ["Persian with its joiners", "می‌خواهم"],
  ["Sinhala with its joiners", "ශ්‍රී ලංකා"],
  ["Arabic, Hebrew, Japanese, combining marks", "مرحبا שלום こんにちは é"],
  ["a character of a name with its variant", "葛\u{e0100}城"],
])("keeps %s unchanged", (_what, text) => {
  expect(visibleText(text)).toBe(text);
});

describe("any text", () => {
  const dangerous = fc.constantFrom(
    ..."\u001b\u009b\u0007\b\n\r\t\u007f\u200b\u200d\u202e\u2066\u2028\ufe0f\ufeff❤🔥aم",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: dangerous }),
    fc.string({ unit: "grapheme" }),
  );

  test("leaves no control, separator, bidi mark or lone surrogate", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(visibleText(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u2060-\u2064\ufeff]/u);
      }),
      { numRuns: 2000 },
    );
  });

  test("leaves visible text unchanged", () => {
    fc.assert(fc.property(texts, (text) => visibleText(visibleText(text)) === visibleText(text)));
  });

  test("keeps every visible character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), fc.string({ unit: dangerous }), (text, noise) => {
        expect(visibleText(text + noise).startsWith(visibleText(text.trimEnd()))).toBe(true);
      }),
    );
  });
});
