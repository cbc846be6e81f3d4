import { readFileSync, writeFileSync } from "node:fs";
import type { RolldownPlugin } from "rolldown";

const textModuleId = "\0text";

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
export function textsInFile(): RolldownPlugin {
  let texts = "";
  /** Adds a text, and returns the source of an expression for it. */
  const moved = (literal: string): string => {
    const from = texts.length;
    // All texts are JSON.
    texts += JSON.parse(literal).replaceAll(/[^\0-\x7f]/g, escaped);
    return `text(${from}, ${texts.length})`;
  };
  const withImport = (source: string) => ({
    code: `import { text } from "text";\n${source}`,
    moduleType: "ts" as const,
  });
  return {
    name: "texts in a file",
    resolveId: (id) => (id === "text" ? textModuleId : undefined),
    load(path) {
      if (path === textModuleId) return textModule;
      if (/generated\/seed\.ts$/.test(path)) {
        const source = readFileSync(path, "utf8");
        return withImport(
          source.replaceAll(
            /(\w+): ("\{\\"(?:[^"\\\n]|\\.)*")/g,
            (_, name, literal) => `get ${name}() { return ${moved(literal)}; }`,
          ),
        );
      }
      if (!/generated\/routes\.ts$/.test(path)) return undefined;
      const lines = [...readFileSync(path, "utf8").matchAll(/^ {2}(".*"),$/gm)].map(([, literal = ""]) =>
        JSON.parse(literal),
      );
      return withImport(`export const packedRoutes = ${moved(JSON.stringify(lines.join("\n")))}.split("\\n");`);
    },
    writeBundle: () => writeFileSync(new URL("../dist/texts.txt", import.meta.url), texts),
  };
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
