import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../src/root.ts";

/** A piece of code in a README or docstring. */
export interface Snippet {
  /** The file and the line where the code begins, such as `README.md:12`. */
  readonly source: string;
  readonly language: string;
  readonly code: string;
}

/** The fenced blocks of every README and guide. The apps test theirs in their own packages. */
export function markdownSnippets(): Snippet[] {
  return tracked("*.md")
    .filter((file) => !file.startsWith("apps/") && !file.startsWith(".changeset/") && !file.endsWith("CHANGELOG.md"))
    .flatMap((file) =>
      matches(file, /^```(\w*)\n(.*?)^```$/gms, ([, language = "", code = ""]) => ({ language, code })),
    );
}

/** The code after each `@example` in a docstring. */
export function docstringExamples(): Snippet[] {
  return tracked("packages/*/src/*.ts").flatMap((file) =>
    matches(file, /@example\n((?:\s*\* .*\n|\s*\*\n)+?)(?=\s*\*\/|\s*\* @)/g, ([, lines = ""]) => ({
      language: "ts",
      code: lines.replace(/^\s*\* ?/gm, ""),
    })),
  );
}

function tracked(...patterns: string[]): string[] {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", ...patterns];
  const files = execFileSync("git", args, { cwd: root, encoding: "utf8" }).split("\n").filter(Boolean);
  return files.filter((file) => existsSync(join(root, file)));
}

function matches(file: string, pattern: RegExp, read: (match: RegExpExecArray) => Omit<Snippet, "source">): Snippet[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(pattern)].map((match) => ({
    source: `${file}:${text.slice(0, match.index).split("\n").length}`,
    ...read(match),
  }));
}
