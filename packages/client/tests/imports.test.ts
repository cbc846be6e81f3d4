import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const source = fileURLToPath(new URL("../src/", import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replaceAll("\\", "/"));

/** The imports of each file of the client, including types: paths in `src/`, or names of packages. */
const imports = new Map(
  files.map((file): [string, string[]] => {
    const text = readFileSync(join(source, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
    const found = [...text.matchAll(/^(?:import |(?:import|export)\b[^"\n]* from |\} from )"([^"]+)"/gm)];
    const path = (module: string) => join(dirname(file), module).replaceAll("\\", "/");
    return [file, found.map(([, module = ""]) => (module.startsWith(".") ? path(module) : module))];
  }),
);

test("no file of the client is part of an import cycle", () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" → "));
    else if (!done.has(file)) for (const next of imports.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(files.length).toBeGreaterThan(30);
  expect(circles).toEqual([]);
});

test("the transport imports nothing from the layers above it", () => {
  const above = [...imports]
    .filter(([file]) => file.startsWith("transport/"))
    .flatMap(([file, modules]) =>
      modules.filter((module) => !module.startsWith("transport/")).map((module) => `${file}: ${module}`),
    );
  expect(above).toEqual(["transport/headers.ts: generated/version.ts"]);
});

test("only api.ts imports openapi-fetch, and no other package is imported", () => {
  const packages = [...imports].flatMap(([file, modules]) =>
    modules.filter((module) => !module.endsWith(".ts")).map((module) => `${file}: ${module}`),
  );
  expect(packages).toEqual(["api.ts: openapi-fetch"]);
});

test("the client has no dynamic imports", () => {
  // A method can have the name `import`. A dynamic import is an expression: it follows something, or has a string.
  const late = files.filter((file) => {
    const code = readFileSync(join(source, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    return [...code.matchAll(/\bimport\s*\(\s*(["'`]?)/g)].some(({ index, 1: quote }) => {
      const before = code.slice(code.lastIndexOf("\n", index) + 1, index);
      return quote || before.trim();
    });
  });
  expect(late).toEqual([]);
});

test("no function has more than 60 lines", () => {
  const long = files
    .filter((file) => !file.startsWith("generated/"))
    .flatMap((file) => {
      const lines = readFileSync(join(source, file), "utf8").split("\n");
      return lines.flatMap((line, start) => {
        const [, indent] =
          /^( *)(?:export |async |static |override |protected |#)*(?:function|[\w#*[\].]+\().*\{$/.exec(line) ?? [];
        if (indent === undefined) return [];
        const end = lines.findIndex((other, index) => index > start && other.startsWith(`${indent}}`));
        return end - start > 60 ? [`${file}:${start + 1} ${line.trim()}`] : [];
      });
    });
  expect(long).toEqual([]);
});
