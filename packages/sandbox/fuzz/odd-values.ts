import type { Random } from "./random.ts";

/** Strings that programs often treat wrongly. */
const texts = [
  "",
  " ",
  "0",
  "-1",
  "abc",
  "1abc",
  "null",
  "undefined",
  "true",
  "__proto__",
  "constructor",
  "toString",
  "[]",
  "{}",
  "%",
  "%00",
  "%ff",
  "a%2Fb",
  "../../etc/passwd",
  "<script>alert(1)</script>",
  "' OR 1=1 --",
  "*",
  "(",
  "[a-",
  "\\",
  "$&",
  "\u0000",
  "\u001b[31m",
  "\ud800",
  "é",
  "e\u0301",
  "日本語",
  "👩‍👩‍👧",
  "\u202eabc",
  "1e309",
  "0x10",
  "١٢",
  "2026-02-30",
  "2026-11-30T12:00:00Z",
  "yesterday",
  "a@b",
  "someone@shop.example",
  "+12025550100",
  "http://[",
  "javascript:alert(1)",
  "x".repeat(300),
];

/** Numbers at the limits of the types that databases and languages have. */
const numbers = [
  0,
  -0,
  -1,
  1,
  0.5,
  -1.5,
  20,
  255,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 53,
  2 ** 63,
  -(2 ** 63),
  1e21,
  1e308,
  5e-324,
];

/** IDs that no path has, in forms that a path can have. */
const ids = ["0", "-1", "99999999", "007", "1abc", "abc", "1.5", "9223372036854775808", "1e3", "%20", "%00", "%FF"];

const longList = Array.from({ length: 200 }, (_, index) => index);

export function oddText(random: Random): string {
  return random.chance(0.01) ? "y".repeat(70_000) : random.pick(texts);
}

/** Returns an odd value of a path parameter, percent-encoded or deliberately not. */
export function oddSegment(random: Random): string {
  return random.chance(0.6) ? random.pick(ids) : encoded(oddText(random)) || "%20";
}

/** Returns a JSON value of any type. */
export function oddValue(random: Random, depth = 0): unknown {
  switch (random.below(depth > 3 ? 5 : 8)) {
    case 0:
      return null;
    case 1:
      return random.chance(0.5);
    case 2:
      return random.pick(numbers);
    case 3:
    case 4:
      return oddText(random);
    case 5:
      return random.chance(0.1) ? longList : [oddValue(random, depth + 1)];
    case 6:
      return [];
    default:
      return random.chance(0.2) ? {} : { [oddText(random)]: oddValue(random, depth + 1) };
  }
}

/** Percent-encodes any string, also one that isn't well-formed. */
export function encoded(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\ufffd"));
}
