import { readFileSync, writeFileSync } from "node:fs";
import type { Plugin } from "esbuild";

/** The source of a module that reads a text from the file beside it. */
const textModule = `
const { readFileSync } = process.getBuiltinModule?.("node:fs") ?? (await import("node:fs"));
let bytes;
export function text(from, to) {
  bytes ??= readFileSync(new URL("texts.txt", import.meta.url));
  return bytes.latin1Slice(from, to);
}
`;

/**
 * Moves the texts of the seed and the routes to dist/texts.txt. Loading a module takes time for each letter of its
 * strings, and a request needs few of them.
 */
export const textsInFile: Plugin = {
  name: "texts in a file",
  setup({ onResolve, onLoad, onEnd }) {
    let texts = "";
    /** Adds a text, and returns the source of an expression for it. */
    const moved = (literal: string): string => {
      const from = texts.length;
      // All texts are JSON.
      texts += JSON.parse(literal).replaceAll(/[^\0-\x7f]/g, escaped);
      return `text(${from}, ${texts.length})`;
    };
    const withImport = (source: string) => ({
      contents: `import { text } from "text";\n${source}`,
      loader: "ts" as const,
    });
    onResolve({ filter: /^text$/ }, () => ({ path: "text", namespace: "texts" }));
    onLoad({ filter: /^text$/, namespace: "texts" }, () => ({ contents: textModule }));
    onLoad({ filter: /generated\/seed\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      return withImport(
        source.replaceAll(
          /(\w+): ("\{\\"(?:[^"\\\n]|\\.)*")/g,
          (_, name, literal) => `get ${name}() { return ${moved(literal)}; }`,
        ),
      );
    });
    onLoad({ filter: /generated\/routes\.ts$/ }, ({ path }) => {
      const lines = [...readFileSync(path, "utf8").matchAll(/^ {2}(".*"),$/gm)].map(([, literal = ""]) =>
        JSON.parse(literal),
      );
      return withImport(`export const packedRoutes = ${moved(JSON.stringify(lines.join("\n")))}.split("\\n");`);
    });
    onEnd(() => writeFileSync(new URL("../dist/texts.txt", import.meta.url), texts));
  },
};

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
