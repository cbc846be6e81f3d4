import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../src/root.ts";

/** A line of a file that people write. */
interface Line {
  /** Such as `packages/client/src/api.ts:12`. */
  readonly place: string;
  readonly extension: string;
  readonly text: string;
}

/** Data, and copies that a program writes from files that are tested themselves. */
const notWritten =
  /^(openapi\/(recordings|dist|released)|packages\/(client|sandbox)\/src\/generated)\/|^packages\/sandbox\/src\/(seed\/|.*\/seed\.ts)|^pnpm-lock|\.(svg|ndjson|json)$/;

/** How a comment begins in each language. */
const comments: Readonly<Record<string, RegExp>> = {
  ".ts": /^\s*(\/\/|\/?\*)|\s\/\/ /,
  ".mjs": /^\s*(\/\/|\/?\*)|\s\/\/ /,
  ".astro": /^\s*(\/\/|\/?\*|\{\/\*)|\s\/\/ /,
  ".css": /^\s*\/?\*/,
  ".yaml": /^\s*# /,
  ".yml": /^\s*# /,
};

const lines = writtenLines();
const code = lines.filter(({ extension }) => [".ts", ".mjs", ".astro"].includes(extension));

test("no comment is wider than the 120 columns that the formatter keeps to", () => {
  const isComment = ({ extension, text }: Line) => comments[extension]?.test(withoutStrings(text)) ?? false;
  expect(placesOf(lines.filter((line) => line.text.length > 120 && isComment(line)))).toEqual([]);
});

test("`@param` is followed by a name, a hyphen and a text", () => {
  expect(placesOf(code.filter(({ text }) => /^\s*\/?\*.*@param(?! \S+ - \S)/.test(text)))).toEqual([]);
});

test("no constant has a name in capitals, except where Astro looks for it", () => {
  expect(
    placesOf(code.filter(({ text }) => /\b(?:const|let|static readonly) (?!GET: APIRoute)[A-Z][A-Z\d_]+\b/.test(text))),
  ).toEqual([]);
});

test("almost no sentence is built the way that CONTRIBUTING's word list replaces", () => {
  const phrases = /\b(whoever|nobody|what (is|was|stands|comes)|there (is|are|was|were) none)\b/i;
  const places = placesOf(lines.filter(({ text }) => phrases.test(text)));
  expect(places.length, places.join("\n")).toBeLessThanOrEqual(30);
});

function writtenLines(): Line[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root });
  const files = listed.toString().split("\n").filter(Boolean);
  return files
    .filter((file) => !notWritten.test(file) && existsSync(join(root, file)))
    .flatMap((file) =>
      readFileSync(join(root, file), "utf8")
        .split("\n")
        .map((text, index) => ({ place: `${file}:${index + 1}`, extension: extname(file), text })),
    );
}

/** A `//` within a string or a regular expression begins no comment. */
function withoutStrings(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '""');
}

function placesOf(found: readonly Line[]): string[] {
  return found.map(({ place, text }) => `${place} ${text.trim()}`);
}
